import { useContext } from 'react'
import { paysContenus } from '#/content/identites.ts'
import { addVue } from '#/presentation/editeur/addVue.ts'
import { SEQUENCES_FRANCE, sequenceDuPays } from '#/presentation/modeles/listeSequences.ts'
import { enterPleinEcran } from '#/presentation/pleinEcran.ts'
import { present } from '#/presentation/session.ts'
import { usePrelude } from '#/presentation/usePrelude.ts'
import { AppStoreContext, useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './Presenter.module.css'

/** What is chosen from the list and opens a dialog of its own. */
export type ChoixPresenter = { kind: 'emporter'; id: string } | { kind: 'editer' }

export type ListeSequencesProps = {
  onClose: () => void
  onOpen: (choix: ChoixPresenter) => void
}

/** The sequences to play: ready-made ones first, that of the Pays on show among them. */
export function ListeSequences({ onClose, onOpen }: ListeSequencesProps) {
  usePrelude()
  const store = useContext(AppStoreContext)
  const selectedId = useAppStore((state) => state.selectedId)
  const sequences = useAppStore((state) => state.sequences)
  const pays = selectedId === null ? undefined : paysContenus().get(selectedId)
  const [first, ...others] = SEQUENCES_FRANCE
  const choices = [
    ...(first ? [first] : []),
    ...(pays ? [{ id: sequenceDuPays(pays.id), titre: pays.nom }] : []),
    ...others,
    ...sequences.map(({ id, titre }) => ({ id, titre })),
  ]
  const start = (id: string) => {
    onClose()
    if (store === null) return
    present(store, id)
    enterPleinEcran()
  }
  const add = () => {
    onClose()
    if (store === null) return
    const vue = document.title.replace(/ — Lisière$/, '')
    store.getState().tell(`« ${vue} » est ajoutée à « ${addVue(store, vue)} ».`)
  }
  return (
    <div>
      <ul className={s['choix']}>
        {choices.map(({ id, titre }) => (
          <li key={id}>
            <Button variant="text" className={s['sequence']} onPress={() => start(id)}>
              {titre}
            </Button>
            <Button
              variant="text"
              className={s['emporter']}
              label={`Emporter « ${titre} » en un fichier`}
              onPress={() => onOpen({ kind: 'emporter', id })}
            >
              Emporter…
            </Button>
          </li>
        ))}
      </ul>
      <div className={s['miennes']}>
        <Button onPress={add}>Ajouter cette vue</Button>
        <Button onPress={() => onOpen({ kind: 'editer' })}>Mes séquences…</Button>
      </div>
    </div>
  )
}
