import { useRef, useState } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import { Button } from './Button.tsx'
import s from './CopyField.module.css'
import { cx } from './cx.ts'
import fieldStyles from './Field.module.css'

export type CopyFieldProps = {
  label: string
  value: string
  /** Words of the button: « Copier le lien ». */
  action: string
  /** Said once copied: « Lien copié. ». */
  done: string
  /** Several lines: code to paste. */
  isLong?: boolean
}

type State = 'idle' | 'done' | 'refused'

/**
 * A text to take away. Where the browser keeps the clipboard to itself (no secure
 * context, permission refused), the text is selected and the key to press is said.
 */
export function CopyField({ label, value, action, done, isLong = false }: CopyFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [state, setState] = useState<{ of: string; is: State }>({ of: value, is: 'idle' })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setState({ of: value, is: 'done' })
    } catch {
      field.current?.focus()
      field.current?.select()
      setState({ of: value, is: 'refused' })
    }
  }
  const is = state.of === value ? state.is : 'idle'
  const props = {
    ref: field,
    spellCheck: false,
    onFocus: () => field.current?.select(),
  }
  return (
    <div className={s['copie']}>
      <TextField className={cx(fieldStyles['field'])} value={value} isReadOnly>
        <Label className={cx(fieldStyles['label'])}>{label}</Label>
        {isLong ? (
          <TextArea {...props} className={cx(fieldStyles['input'], s['long'])} rows={5} />
        ) : (
          <Input {...props} className={cx(fieldStyles['input'])} />
        )}
      </TextField>
      <div className={s['geste']}>
        <Button onPress={() => void copy()}>{action}</Button>
        <p role="status" className={s['dit']}>
          {is === 'done' ? done : null}
          {is === 'refused'
            ? 'Le navigateur garde son presse-papiers : le texte est sélectionné, copiez-le avec Ctrl + C (⌘ + C sur Mac).'
            : null}
        </p>
      </div>
    </div>
  )
}
