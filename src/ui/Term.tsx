import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { cx } from './cx.ts'
import popover from './PopoverButton.module.css'
import s from './Term.module.css'

export type TermProps = {
  /** The word as it stands in the sentence. */
  children: ReactNode
  /** Name of the button when the word is not enough: « Source : page 6 du mémento ». */
  name?: string
  /** Name of the small sheet it opens. */
  label: string
  /** `term` is a word with a definition; `page` is a quiet reference after a statement; `seul` stands outside a sentence. */
  variant?: 'term' | 'page' | 'seul'
  body: ReactNode
}

/** A word of the text that explains itself where one reads. */
export function Term({ children, name, label, variant = 'term', body }: TermProps) {
  return (
    <DialogTrigger>
      <Button
        className={cx(s['term'], s[variant])}
        {...(name === undefined ? {} : { 'aria-label': name })}
      >
        {children}
      </Button>
      <Popover className={cx(popover['popover'])} placement="top" offset={4}>
        <Dialog className={cx(popover['dialog'])} aria-label={label}>
          {body}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
