import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './Field.module.css'

export type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** A sentence that says what to mend; read with the field. */
  problem?: string | null
}

/** One line to write in. */
export function Field({ label, value, onChange, placeholder, problem = null }: FieldProps) {
  return (
    <TextField
      className={cx(s['field'])}
      value={value}
      onChange={onChange}
      isInvalid={problem !== null}
    >
      <Label className={cx(s['label'])}>{label}</Label>
      <Input
        className={cx(s['input'])}
        spellCheck={false}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      {problem === null ? null : <FieldError className={cx(s['problem'])}>{problem}</FieldError>}
    </TextField>
  )
}
