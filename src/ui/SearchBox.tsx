import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { SearchAnswers, type SearchBoxGroup } from './SearchAnswers.tsx'
import s from './SearchBox.module.css'
import { useSearchShortcut } from './useSearchShortcut.ts'

export type SearchBoxProps = {
  id: string
  label: string
  placeholder: string
  /** Key shown at the end of the field, a reminder of the shortcut. */
  hint?: string
  query: string
  groups: readonly SearchBoxGroup[]
  /** What to say under the field when the query finds nothing, or is being answered. */
  emptyText: ReactNode
  /** The outcome in one sentence, for those who do not see the list. */
  status: string
  onQuery: (query: string) => void
  onChoose: (id: string) => void
  /** Enter pressed while no answer is pointed at: take the first. */
  onSubmit: () => void
  onFocus?: () => void
}

/**
 * A search field with its answers grouped under it, after the combobox pattern of the
 * ARIA guide: the focus stays in the field, `aria-activedescendant` walks the answers.
 * By hand, because React Aria's own hides the rest of the page from screen readers
 * while one types. Enter takes the first answer; `/` and Ctrl+K lead here.
 */
export function SearchBox(props: SearchBoxProps) {
  const { groups, query, onQuery, onChoose, onSubmit } = props
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [activeId, setActiveId] = useState<string | null>(null)
  useSearchShortcut(input)

  const ids = groups.flatMap((group) => group.items.map((item) => item.id))
  const at = activeId === null ? -1 : ids.indexOf(activeId)
  const isShown = isOpen && query.trim() !== ''
  const close = () => {
    setIsOpen(false)
    setActiveId(null)
  }
  const leave = () => {
    close()
    input.current?.blur()
  }
  const choose = (id: string) => {
    onChoose(id)
    leave()
  }
  const walk = (step: 1 | -1) => {
    setIsOpen(true)
    // Past either end, the walk comes back to the field itself.
    const next = at === -1 && step === -1 ? ids.length - 1 : at + step
    setActiveId(ids[next] ?? null)
  }
  const take = () => {
    const active = ids[at]
    if (active !== undefined) return choose(active)
    onSubmit()
    leave()
  }
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') walk(1)
    else if (key === 'ArrowUp') walk(-1)
    else if (key === 'Enter') take()
    else if (key === 'Escape') isShown ? close() : onQuery('')
    else return false
    return true
  }
  const press = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && act(event.key)) event.preventDefault()
  }
  return (
    <search className={s['box']}>
      <div className={s['field']}>
        <svg className={s['lens']} viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="6.8" cy="6.8" r="4.8" />
          <path d="m10.4 10.4 4.1 4.1" />
        </svg>
        <input
          ref={input}
          id={props.id}
          className={s['input']}
          type="text"
          role="combobox"
          aria-label={props.label}
          aria-autocomplete="list"
          aria-expanded={isShown && ids.length > 0}
          aria-controls={listId}
          aria-activedescendant={at === -1 ? undefined : optionId(listId, at)}
          autoComplete="off"
          spellCheck={false}
          placeholder={props.placeholder}
          value={query}
          onChange={(event) => {
            setIsOpen(true)
            setActiveId(null)
            onQuery(event.target.value)
          }}
          onFocus={() => {
            setIsOpen(true)
            props.onFocus?.()
          }}
          onBlur={close}
          onKeyDown={press}
        />
        {props.hint ? (
          <span className={s['hint']} aria-hidden="true">
            {props.hint}
          </span>
        ) : null}
      </div>
      <span role="status" className="sr-only">
        {isShown ? props.status : ''}
      </span>
      <SearchAnswers
        id={listId}
        label={props.label}
        isShown={isShown}
        groups={groups}
        activeAt={at}
        emptyText={props.emptyText}
        onChoose={choose}
      />
    </search>
  )
}

/** Id of the nth answer of a list, for `aria-activedescendant`. */
function optionId(listId: string, at: number): string {
  return `${listId}-${at}`
}
