import { useState } from 'react'
import type { Sequence } from '#/domain/sequence.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { ReorderList } from '#/ui/ReorderList.tsx'
import { present } from '../session.ts'
import { useStore } from '../useStore.ts'
import { VignetteEtape } from '../vignettes/VignetteEtape.tsx'
import s from './Editeur.module.css'
import { dropEtapes, duplicateEtape, moveEtape } from './etapes.ts'
import { FicheEtape } from './FicheEtape.tsx'

export type EtapesProps = {
  sequence: Sequence
  /** The page is needed: the dialog goes. */
  onLeave: () => void
}

const AUCUNE = `Aucune étape encore. Fermez cette fenêtre, allez à la vue voulue, puis «${FINE}Présenter${FINE}», «${FINE}Ajouter cette vue${FINE}».`

/** The steps of a sequence: order, words, copies. */
export function Etapes({ sequence, onLeave }: EtapesProps) {
  const store = useStore()
  const edit = useAppStore((state) => state.editSequence)
  const remove = useAppStore((state) => state.removeEtape)
  const [openId, open] = useState<string | null>(null)
  const { id, etapes } = sequence
  if (etapes.length === 0) {
    return <p className={s['discret']}>{AUCUNE}</p>
  }
  const play = (rang: number) => {
    onLeave()
    present(store, id, rang)
  }
  const items = etapes.map((etape, at) => ({
    id: etape.id,
    name: etape.titre,
    content: (
      <div className={s['etape']}>
        <VignetteEtape etape={etape} className={s['image']} />
        <div className={s['mots']}>
          <p className={s['titre']}>
            <span className={s['rang']}>{at + 1}</span> {etape.titre}
          </p>
          <div className={s['gestes']}>
            <Geste
              nom="Monter"
              sur={etape.titre}
              isDisabled={at === 0}
              onPress={() => edit(id, { etapes: moveEtape(etapes, etape.id, -1) })}
            />
            <Geste
              nom="Descendre"
              sur={etape.titre}
              isDisabled={at === etapes.length - 1}
              onPress={() => edit(id, { etapes: moveEtape(etapes, etape.id, 1) })}
            />
            <Geste
              nom={openId === etape.id ? 'Refermer' : 'Écrire'}
              sur={etape.titre}
              onPress={() => open(openId === etape.id ? null : etape.id)}
            />
            <Geste
              nom="Dupliquer"
              sur={etape.titre}
              onPress={() => edit(id, { etapes: duplicateEtape(etapes, etape.id) })}
            />
            <Geste nom="Montrer" sur={etape.titre} onPress={() => play(at + 1)} />
            <Geste nom="Supprimer" sur={etape.titre} onPress={() => remove(id, etape.id)} />
          </div>
        </div>
        {openId === etape.id ? (
          <FicheEtape sequenceId={id} etape={etape} onLeave={onLeave} />
        ) : null}
      </div>
    ),
  }))
  return (
    <ReorderList
      label={`Étapes de «${FINE}${sequence.titre}${FINE}»`}
      items={items}
      onDrop={(ids, target) => edit(id, { etapes: dropEtapes(etapes, ids, target) })}
    />
  )
}

type GesteProps = { nom: string; sur: string; isDisabled?: boolean; onPress: () => void }

function Geste({ nom, sur, isDisabled = false, onPress }: GesteProps) {
  return (
    <Button variant="text" className={s['geste']} isDisabled={isDisabled} onPress={onPress}>
      {nom}
      <span className="sr-only">
        {' '}
        «{FINE}
        {sur}
        {FINE}»
      </span>
    </Button>
  )
}
