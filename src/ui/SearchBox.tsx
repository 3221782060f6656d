import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import {
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { cx } from './cx.ts'
import s from './SearchBox.module.css'

export type SearchBoxItem = { id: string; title: string; detail: string }
export type SearchBoxGroup = { id: string; title: string; items: readonly SearchBoxItem[] }

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
  onQuery: (query: string) => void
  onChoose: (id: string) => void
  /** Enter pressed while no answer is pointed at: take the first. */
  onSubmit: () => void
  onFocus?: () => void
}

/**
 * A search field with its answers grouped under it. Enter takes the first answer,
 * arrows walk, Escape shuts; `/` and Ctrl+K lead here from anywhere.
 */
export function SearchBox(props: SearchBoxProps) {
  const { groups, query, onQuery, onChoose } = props
  const input = useRef<HTMLInputElement>(null)
  useShortcut(input)
  const choose = (id: string) => {
    onChoose(id)
    input.current?.blur()
  }
  // React Aria leaves Enter alone until an arrow key has been used; here it takes the first answer.
  const takeFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || input.current?.hasAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    props.onSubmit()
    input.current?.blur()
  }
  return (
    <ComboBox
      className={cx(s['box'])}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
      items={groups}
      inputValue={query}
      selectedKey={null}
      onInputChange={onQuery}
      onSelectionChange={(key) => {
        if (key !== null) choose(String(key))
      }}
      {...(props.onFocus ? { onFocus: props.onFocus } : {})}
    >
      <Label className="sr-only">{props.label}</Label>
      {/* Capture only reroutes Enter before the field sees it. */}
      <div className={s['field']} onKeyDownCapture={takeFirst}>
        <svg className={s['lens']} viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="6.8" cy="6.8" r="4.8" />
          <path d="m10.4 10.4 4.1 4.1" />
        </svg>
        <Input
          ref={input}
          id={props.id}
          className={cx(s['input'])}
          placeholder={props.placeholder}
          spellCheck={false}
        />
        {props.hint ? (
          <span className={s['hint']} aria-hidden="true">
            {props.hint}
          </span>
        ) : null}
      </div>
      {query.trim() === '' ? null : <Answers emptyText={props.emptyText} />}
    </ComboBox>
  )
}

function Answers({ emptyText }: { emptyText: ReactNode }) {
  return (
    <Popover className={cx(s['popover'])} placement="bottom start" offset={4}>
      <ListBox<SearchBoxGroup>
        className={cx(s['list'])}
        renderEmptyState={() => <p className={s['empty']}>{emptyText}</p>}
      >
        {(group) => (
          <ListBoxSection className={cx(s['section'])}>
            <Header className={cx(s['header'])}>{group.title}</Header>
            <Collection items={group.items}>
              {(item) => (
                <ListBoxItem className={cx(s['item'])} textValue={item.title}>
                  <span className={s['title']}>{item.title}</span>
                  <span className={s['detail']}>{item.detail}</span>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Popover>
  )
}

/** Keeps `/` and Ctrl+K leading to the field, except while one is writing elsewhere. */
function useShortcut(input: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const isCtrlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
      const target = event.target
      const isWriting =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches('input, textarea, select'))
      if (!isCtrlK && (!isSlash || isWriting)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [input])
}
