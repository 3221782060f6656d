import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import type { Commande } from './clavier.ts'
import s from './Presentation.module.css'
import { leave } from './session.ts'
import { useStore } from './useStore.ts'

export type CommandesProps = {
  rang: number
  onCommande: (commande: Commande) => void
}

/** What the keys do, for a mouse or a finger; it fades when nobody moves, never for the keyboard. */
export function Commandes({ rang, onCommande }: CommandesProps) {
  const store = useStore()
  const isNoire = useAppStore((state) => state.isNoire)
  const hasNotes = useAppStore((state) => state.hasNotes)
  const hasPointeur = useAppStore((state) => state.hasPointeur)
  const ask = (kind: Exclude<Commande['kind'], 'aller' | 'saisie'>) => () => onCommande({ kind })
  return (
    <div className={s['commandes']} role="toolbar" aria-label="Commandes de la présentation">
      <Button isDisabled={rang <= 1} onPress={ask('precedente')}>
        ‹ Précédente
      </Button>
      {/* At the end it stays: pressed, it says so. */}
      <Button onPress={ask('suivante')}>Suivante ›</Button>
      <Button onPress={ask('sommaire')}>Sommaire</Button>
      <Button isCurrent={hasNotes} onPress={ask('notes')}>
        Notes
      </Button>
      <Button isCurrent={hasPointeur} onPress={ask('pointeur')}>
        Pointeur
      </Button>
      <Button isCurrent={isNoire} onPress={ask('noir')}>
        Écran noir
      </Button>
      <Button onPress={ask('regie')}>Régie</Button>
      <Button onPress={ask('plein-ecran')}>Plein écran</Button>
      <Button onPress={ask('aide')}>Aide</Button>
      <Button onPress={() => leave(store)}>Quitter</Button>
    </div>
  )
}
