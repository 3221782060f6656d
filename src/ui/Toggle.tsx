import type { ReactNode } from 'react'
import { Switch } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './Toggle.module.css'

export type ToggleProps = {
  isOn: boolean
  onChange: (isOn: boolean) => void
  children: ReactNode
}

/** On or off, with effect at once; a tick says it beside the colour. */
export function Toggle({ isOn, onChange, children }: ToggleProps) {
  return (
    <Switch className={cx(s['toggle'])} isSelected={isOn} onChange={onChange}>
      <span className={s['box']} aria-hidden="true">
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2 6.5 2.8 2.8L10 3" />
        </svg>
      </span>
      <span className={s['body']}>{children}</span>
    </Switch>
  )
}
