import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import buttonStyles from './Button.module.css'
import s from './Choice.module.css'
import { cx } from './cx.ts'
import { inOverlay } from './overlay.ts'

export type ChoiceProps<T extends string> = {
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
}

/** One among many, in a list that opens. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <Select
      className={cx(s['choice'])}
      value={value}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.value === key)
        if (option) onChange(option.value)
      }}
    >
      <Label className={cx(s['label'])}>{label}</Label>
      <AriaButton className={cx(buttonStyles['button'], buttonStyles['plain'], s['button'])}>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </AriaButton>
      <Popover {...inOverlay()} className={cx(s['popover'])}>
        <ListBox className={cx(s['list'])}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className={cx(s['item'])}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
