import { Input, Label, TextField } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './Field.module.css'

export type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
}

/** One line to write in. */
export function Field({ label, value, onChange, placeholder }: FieldProps) {
  return (
    <TextField className={cx(s['field'])} value={value} onChange={onChange}>
      <Label className={cx(s['label'])}>{label}</Label>
      <Input
        className={cx(s['input'])}
        spellCheck={false}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </TextField>
  )
}
