import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import s from './Button.module.css'
import { cx } from './cx.ts'

export type ButtonProps = {
  children: ReactNode
  onPress?: () => void
  /**
   * `text` reads as a link inside a sentence; `name` is a quieter link, for lists made of
   * names; `square` holds one sign and needs `label`.
   */
  variant?: 'plain' | 'text' | 'name' | 'square'
  /** Accessible name when the content is a sign; also shown as a tooltip. */
  label?: string
  isDisabled?: boolean
  isCurrent?: boolean
  className?: string | undefined
  onHoverChange?: (isHovered: boolean) => void
}

/** The one button. A sign alone always comes with its name in a tooltip. */
export function Button({
  children,
  variant = 'plain',
  label,
  isCurrent,
  className,
  ...rest
}: ButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isCurrent ? { 'aria-current': 'true' } : {})}
      className={cx(s['button'], s[variant], className)}
      data-variant={variant}
    >
      {children}
    </AriaButton>
  )
  if (label === undefined) return button
  return (
    <TooltipTrigger delay={500}>
      {button}
      <Tooltip className={cx(s['tooltip'])} placement="left" offset={8}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
