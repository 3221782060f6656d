import { lazy, Suspense, useState } from 'react'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { type ChoixPresenter, ListeSequences } from './ListeSequences.tsx'

const DialogueLivret = lazy(async () => ({
  default: (await import('../livret/DialogueLivret.tsx')).DialogueLivret,
}))
const EditeurDialogue = lazy(async () => ({
  default: (await import('#/presentation/editeur/EditeurDialogue.tsx')).EditeurDialogue,
}))

/** « Présenter »: the word of the header that opens the sequences. */
export function PresenterMenu() {
  const [choix, choose] = useState<ChoixPresenter | null>(null)
  return (
    <>
      <PopoverButton trigger="Présenter" label="Présenter une séquence" placement="bottom end">
        {(close) => (
          <ListeSequences
            onClose={close}
            onOpen={(wanted) => {
              close()
              choose(wanted)
            }}
          />
        )}
      </PopoverButton>
      <Suite choix={choix} onClose={() => choose(null)} />
    </>
  )
}

/** The same as a sheet, for a phone: its header has no room for the word. */
export function FeuillePresenter({ onClose }: { onClose: () => void }) {
  const [choix, choose] = useState<ChoixPresenter | null>(null)
  if (choix !== null) return <Suite choix={choix} onClose={onClose} />
  return (
    <ModalDialog title="Présenter une séquence" onClose={onClose}>
      <ListeSequences onClose={onClose} onOpen={choose} />
    </ModalDialog>
  )
}

function Suite({ choix, onClose }: { choix: ChoixPresenter | null; onClose: () => void }) {
  if (choix === null) return null
  return (
    <Suspense fallback={null}>
      {choix.kind === 'editer' ? (
        <EditeurDialogue onClose={onClose} />
      ) : (
        <DialogueLivret id={choix.id} onClose={onClose} />
      )}
    </Suspense>
  )
}
