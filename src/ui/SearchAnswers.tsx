import { type ReactNode, useEffect, useRef } from 'react'
import s from './SearchBox.module.css'

export type SearchBoxItem = {
  id: string
  title: string
  detail: string
  /** Words around what was asked for, for an answer found inside a text. */
  extract?: readonly { texte: string; isMatch: boolean }[]
}
export type SearchBoxGroup = { id: string; title: string; items: readonly SearchBoxItem[] }

export type SearchAnswersProps = {
  id: string
  label: string
  isShown: boolean
  groups: readonly SearchBoxGroup[]
  /** Rank of the answer the arrows point at, counted across groups; -1: none. */
  activeAt: number
  emptyText: ReactNode
  onChoose: (id: string) => void
}

/** The list under the search field; a sentence when there is nothing to list. */
export function SearchAnswers(props: SearchAnswersProps) {
  const { id, label, isShown, groups, activeAt, emptyText, onChoose } = props
  const list = useRef<HTMLDivElement>(null)
  // Keeps the answer the arrows point at in view.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
    if (activeAt === -1) list.current?.scrollTo?.({ top: 0 })
  }, [activeAt])
  if (!isShown) return null
  if (groups.length === 0) return <p className={`${s['popover']} ${s['empty']}`}>{emptyText}</p>
  let rank = -1
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className={s['popover']}
      tabIndex={-1}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div
          key={group.id}
          role="group"
          aria-labelledby={`${id}-${group.id}`}
          className={s['section']}
        >
          <div id={`${id}-${group.id}`} role="presentation" className={s['header']}>
            {group.title}
          </div>
          {group.items.map((item) => {
            rank += 1
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is the field's, which keeps the focus
              <div
                key={item.id}
                id={`${id}-${rank}`}
                role="option"
                tabIndex={-1}
                aria-selected={rank === activeAt}
                className={s['item']}
                // Pressing must not take the focus away from the field, which would shut the list.
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(item.id)}
              >
                <span className={s['title']}>{item.title}</span>{' '}
                <span className={s['detail']}>{item.detail}</span>
                {item.extract ? <Extract pieces={item.extract} /> : null}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function Extract({ pieces }: { pieces: NonNullable<SearchBoxItem['extract']> }) {
  return (
    <span className={s['extract']}>
      {pieces.map((piece, at) =>
        // The pieces of an extract never move: their rank is their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        piece.isMatch ? <mark key={at}>{piece.texte}</mark> : <span key={at}>{piece.texte}</span>,
      )}
    </span>
  )
}
