import { type KeyboardEvent, useRef, useState } from 'react'

export type GridPlace = { row: number; column: number }

const KEYS: Record<string, (at: GridPlace, last: GridPlace) => GridPlace> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, last) => ({ row: last.row, column }),
}

/**
 * One tab stop for a whole table: arrows, Home, End and the page keys walk through it.
 * Give each cell `propsOf(row, column)`; places without a cell (a corner) are jumped over.
 */
export function useGridFocus(rows: number, columns: number, start: GridPlace) {
  const [current, setCurrent] = useState(start)
  const cells = useRef(new Map<string, HTMLElement>())

  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    const next = clamp(step(current, { row: rows - 1, column: columns - 1 }), rows, columns)
    const cell = cells.current.get(keyOf(next.row, next.column))
    event.preventDefault()
    if (!cell) return
    setCurrent(next)
    cell.focus()
  }

  const propsOf = (row: number, column: number) => ({
    tabIndex: current.row === row && current.column === column ? 0 : -1,
    onFocus: () => setCurrent({ row, column }),
    ref: (element: HTMLElement | null) => {
      if (element) cells.current.set(keyOf(row, column), element)
      else cells.current.delete(keyOf(row, column))
    },
  })

  return { onKeyDown, propsOf }
}

const keyOf = (row: number, column: number) => `${row}/${column}`

function clamp({ row, column }: GridPlace, rows: number, columns: number): GridPlace {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  }
}
