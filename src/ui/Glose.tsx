import { type ReactNode, useState } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './Glose.module.css'

export type GloseProps = {
  /** The word as it stands in the sentence. */
  children: ReactNode
  titre: string
  texte: string
  note?: string | undefined
}

/** Long enough not to flash under a passing pointer. */
const DELAY_MS = 250
/** Time to bring the pointer onto the definition, which may be hovered in turn. */
const CLOSE_DELAY_MS = 200

/**
 * A word whose definition shows when it is pointed at, focused or pressed; Escape puts
 * it away without moving anything (WCAG 1.4.13). The definition is read with the word.
 */
export function Glose({ children, titre, texte, note }: GloseProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <TooltipTrigger
      delay={DELAY_MS}
      closeDelay={CLOSE_DELAY_MS}
      isOpen={isOpen}
      onOpenChange={setOpen}
      shouldCloseOnPress={false}
    >
      <Button className={cx(s['mot'])} onPress={() => setOpen(true)}>
        {children}
      </Button>
      <Tooltip className={cx(s['bulle'])} placement="top" offset={6}>
        <span className={s['titre']}>{titre}</span> <span>{texte}</span>{' '}
        {note ? <span className={s['note']}>{note}</span> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}
