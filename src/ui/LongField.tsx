import { Label, TextArea, TextField } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './Field.module.css'

export type LongFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  rows?: number
  maxLength?: number
}

/** Several lines to write in. */
export function LongField({ label, value, onChange, rows = 3, maxLength }: LongFieldProps) {
  return (
    <TextField
      className={cx(s['field'])}
      value={value}
      onChange={onChange}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <Label className={cx(s['label'])}>{label}</Label>
      <TextArea className={cx(s['input'], s['long'])} rows={rows} />
    </TextField>
  )
}
