import { type ReactNode, useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import buttonStyles from './Button.module.css'
import { cx } from './cx.ts'
import { inOverlay } from './overlay.ts'
import s from './PopoverButton.module.css'

export type PopoverButtonProps = {
  /** What the button shows. */
  trigger: ReactNode
  /** Accessible name of the button when what it shows is not one. */
  triggerLabel?: string
  /** Name of the dialog. */
  label: string
  /** `mark` is a superscript call inside text. */
  variant?: 'plain' | 'mark'
  /** Room for two columns. */
  isWide?: boolean
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top'
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A button and the small sheet it opens; Escape or a click outside shuts it. */
export function PopoverButton({
  trigger,
  triggerLabel,
  label,
  variant = 'plain',
  isWide = false,
  placement = 'bottom start',
  children,
}: PopoverButtonProps) {
  // Held here so that opening renders again: only then is the overlay element sure to be in the page.
  const [isOpen, setIsOpen] = useState(false)
  const className =
    variant === 'mark' ? s['mark'] : cx(buttonStyles['button'], buttonStyles['plain'])
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton
        className={cx(className)}
        data-variant={variant}
        {...(triggerLabel === undefined ? {} : { 'aria-label': triggerLabel })}
      >
        {trigger}
      </AriaButton>
      <Popover
        {...inOverlay()}
        className={cx(s['popover'], isWide && s['wide'])}
        placement={placement}
        offset={6}
      >
        <Dialog className={cx(s['dialog'])} aria-label={label}>
          {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
