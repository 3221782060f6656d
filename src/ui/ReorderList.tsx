import type { ReactNode } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './ReorderList.module.css'

export type ReorderItem = { id: string; name: string; content: ReactNode }

export type ReorderListProps = {
  label: string
  items: readonly ReorderItem[]
  /** Items dropped before or after another one. */
  onDrop: (ids: ReadonlySet<string>, target: { id: string; isAfter: boolean }) => void
}

/**
 * A list whose order is changed by dragging its handles, with the mouse, the finger or the
 * keyboard (Enter on a handle, arrows, Enter again).
 */
export function ReorderList({ label, items, onDrop }: ReorderListProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return
      onDrop(new Set([...keys].map(String)), {
        id: String(target.key),
        isAfter: target.dropPosition === 'after',
      })
    },
  })
  return (
    <GridList
      aria-label={label}
      items={items}
      className={cx(s['liste'])}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
    >
      {({ id, name, content }) => (
        <GridListItem id={id} textValue={name} className={cx(s['ligne'])}>
          <Button slot="drag" className={cx(s['poignee'])} aria-label={`Déplacer « ${name} »`}>
            <span aria-hidden="true">⠿</span>
          </Button>
          {content}
        </GridListItem>
      )}
    </GridList>
  )
}
