import { Label, Radio, RadioGroup } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './RadioRow.module.css'

export type RadioOption<T extends string> = {
  value: T
  label: string
  /** An option that does not apply here stays visible, so that its absence is told. */
  isDisabled?: boolean
}

export type RadioRowProps<T extends string> = {
  label: string
  isLabelHidden?: boolean
  /** Words that stand side by side, or one under the other. */
  orientation?: 'horizontal' | 'vertical'
  options: readonly RadioOption<T>[]
  value: T
  onChange: (value: T) => void
}

/** A choice among a few words, set like words: a ring, filled for the one chosen. */
export function RadioRow<T extends string>({
  label,
  isLabelHidden = false,
  orientation = 'horizontal',
  options,
  value,
  onChange,
}: RadioRowProps<T>) {
  const choose = (text: string) => {
    const option = options.find((candidate) => candidate.value === text)
    if (option) onChange(option.value)
  }
  return (
    <RadioGroup
      className={cx(s['group'], s[orientation])}
      orientation={orientation}
      value={value}
      onChange={choose}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={cx(s['label'])}>{label}</Label>}
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          className={cx(s['radio'])}
          {...(option.isDisabled ? { isDisabled: true } : {})}
        >
          <span className={s['dot']} aria-hidden="true" />
          <span className={s['word']}>{option.label}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
