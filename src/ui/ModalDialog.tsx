import type { ReactNode } from 'react'
import { Button as AriaButton, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import buttonStyles from './Button.module.css'
import { cx } from './cx.ts'
import s from './ModalDialog.module.css'
import { inOverlay } from './overlay.ts'

export type ModalDialogProps = {
  title: string
  onClose: () => void
  /** Room for two columns. */
  isWide?: boolean
  children: ReactNode
}

/** A sheet laid over the page until it is shut: by its button, Escape or a click beside it. */
export function ModalDialog({ title, onClose, isWide = false, children }: ModalDialogProps) {
  return (
    <ModalOverlay
      {...inOverlay()}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={cx(s['voile'])}
    >
      <Modal className={cx(s['feuille'], isWide && s['large'])}>
        <Dialog className={cx(s['dialogue'])}>
          <div className={s['tete']}>
            <Heading slot="title" level={2} className={cx(s['titre'])}>
              {title}
            </Heading>
            <AriaButton
              slot="close"
              className={cx(buttonStyles['button'], buttonStyles['plain'], s['fermer'])}
            >
              Fermer
            </AriaButton>
          </div>
          <div className={s['corps']}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
