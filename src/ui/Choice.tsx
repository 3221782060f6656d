import {
  Button as AriaButton,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import buttonStyles from './Button.module.css'
import s from './Choice.module.css'
import { cx } from './cx.ts'
import { inOverlay } from './overlay.ts'

export type ChoiceOption<T extends string> = {
  value: T
  label: string
  /** Heading the option stands under; options of one group follow each other. */
  group?: string
}

export type ChoiceProps<T extends string> = {
  label: string
  options: readonly ChoiceOption<T>[]
  value: T
  onChange: (value: T) => void
  /** Set as words inside a sentence: the label is only said. */
  isInline?: boolean
}

/** One among many, in a list that opens. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  isInline = false,
}: ChoiceProps<T>) {
  return (
    <Select
      className={cx(isInline ? s['inline'] : s['choice'])}
      value={value}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.value === key)
        if (option) onChange(option.value)
      }}
    >
      <Label className={cx(isInline ? 'sr-only' : s['label'])}>{label}</Label>
      <AriaButton
        className={
          isInline ? cx(s['mot']) : cx(buttonStyles['button'], buttonStyles['plain'], s['button'])
        }
      >
        <SelectValue />
        <span aria-hidden="true">{isInline ? '\u00a0▾' : '▾'}</span>
      </AriaButton>
      <Popover {...inOverlay()} className={cx(s['popover'])}>
        <ListBox className={cx(s['list'])}>
          {groupsOf(options).map(([group, members]) =>
            group === '' ? (
              members.map(itemOf)
            ) : (
              <ListBoxSection key={group}>
                <Header className={cx(s['group'])}>{group}</Header>
                {members.map(itemOf)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

function itemOf({ value, label }: ChoiceOption<string>) {
  return (
    <ListBoxItem key={value} id={value} className={cx(s['item'])} textValue={label}>
      {label}
    </ListBoxItem>
  )
}

/** Options by heading, in order; those without one stand under an empty text. */
function groupsOf<T extends string>(options: readonly ChoiceOption<T>[]) {
  const groups = new Map<string, ChoiceOption<T>[]>()
  for (const option of options) {
    const group = option.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), option])
  }
  return [...groups]
}
