import type { Sequence } from '#/domain/sequence.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Notice } from '#/ui/Notice.tsx'
import s from './Editeur.module.css'

const AUCUNE = `Aucune séquence à vous. Créez-en une, partez d’une toute faite, ou ouvrez un fichier${FINE}; «${FINE}Ajouter cette vue${FINE}», dans «${FINE}Présenter${FINE}», la remplit.`

export type ListeMiennesProps = { sequences: readonly Sequence[]; openId: string | null }

/** The reader's sequences by name; the one that is open stands under them. */
export function ListeMiennes({ sequences, openId }: ListeMiennesProps) {
  const open = useAppStore((state) => state.openSequence)
  if (sequences.length === 0) return <Notice>{AUCUNE}</Notice>
  return (
    <ul className={s['sequences']}>
      {sequences.map(({ id, titre, etapes }) => (
        <li key={id} data-ouverte={id === openId || undefined}>
          <Button variant="name" isCurrent={id === openId} onPress={() => open(id)}>
            {titre}
          </Button>
          <span className={s['discret']}>{countOf(etapes.length, 'étape')}</span>
        </li>
      ))}
    </ul>
  )
}
