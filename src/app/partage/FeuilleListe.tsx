import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { ListePartage, type ListePartageProps } from './ListePartage.tsx'

/** The list of « Partager » on a phone. */
export function FeuilleListe({ onOpen, onClose }: ListePartageProps & { onClose: () => void }) {
  return (
    <ModalDialog title="Partager cette vue" onClose={onClose}>
      <ListePartage onOpen={onOpen} />
    </ModalDialog>
  )
}
