import { lazy, Suspense, useContext, useState } from 'react'
import { paysContenus } from '#/content/identites.ts'
import { addVue } from '#/presentation/editeur/addVue.ts'
import { SEQUENCES_FRANCE, sequenceDuPays } from '#/presentation/modeles/listeSequences.ts'
import { enterPleinEcran } from '#/presentation/pleinEcran.ts'
import { present } from '#/presentation/session.ts'
import { AppStoreContext, useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import s from './PresenterMenu.module.css'

const DialogueLivret = lazy(async () => ({
  default: (await import('./livret/DialogueLivret.tsx')).DialogueLivret,
}))

const EditeurDialogue = lazy(async () => ({
  default: (await import('#/presentation/editeur/EditeurDialogue.tsx')).EditeurDialogue,
}))

/** Where the focus comes back when a presentation ends. */
export const PRESENTER_ID = 'presenter'

/** « Présenter »: starts a sequence. Ready-made ones first, the Pays on show among them. */
export function PresenterMenu() {
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
  const [emportee, takeAway] = useState<string | null>(null)
  const [isEditing, edit] = useState(false)
  const add = () => {
    if (store === null) return
    const vue = document.title.replace(/ — Lisière$/, '')
    store.getState().tell(`« ${vue} » est ajoutée à « ${addVue(store, vue)} ».`)
  }
  const start = (id: string) => {
    if (store === null) return
    present(store, id)
    enterPleinEcran()
  }
  return (
    <div id={PRESENTER_ID}>
      <PopoverButton trigger="Présenter" label="Présenter une séquence" placement="bottom end">
        {(close) => (
          <div>
            <ul className={s['choix']}>
              {choices.map(({ id, titre }) => (
                <li key={id}>
                  <Button
                    variant="text"
                    className={s['sequence']}
                    onPress={() => {
                      close()
                      start(id)
                    }}
                  >
                    {titre}
                  </Button>
                  <Button
                    variant="text"
                    className={s['emporter']}
                    label={`Emporter « ${titre} » en un fichier`}
                    onPress={() => {
                      close()
                      takeAway(id)
                    }}
                  >
                    Emporter…
                  </Button>
                </li>
              ))}
            </ul>
            <div className={s['miennes']}>
              <Button
                onPress={() => {
                  close()
                  add()
                }}
              >
                Ajouter cette vue
              </Button>
              <Button
                onPress={() => {
                  close()
                  edit(true)
                }}
              >
                Mes séquences…
              </Button>
            </div>
          </div>
        )}
      </PopoverButton>
      {isEditing ? (
        <Suspense fallback={null}>
          <EditeurDialogue onClose={() => edit(false)} />
        </Suspense>
      ) : null}
      {emportee === null ? null : (
        <Suspense fallback={null}>
          <DialogueLivret id={emportee} onClose={() => takeAway(null)} />
        </Suspense>
      )}
    </div>
  )
}
