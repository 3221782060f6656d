import { type RefObject, useEffect, useRef } from 'react'
import { ROW_REM } from './useWindowedRows.ts'

/** The rows that the sticky heading hides at the top. */
const HEAD_ROWS = 1

/**
 * Scrolls a windowed list to the row that became current elsewhere (a click on the map); a row
 * already in view does not move.
 *
 * @param find place of the row in the list, -1 when it is not there
 */
export function useRowInView(
  scroller: RefObject<HTMLElement | null>,
  key: string | null,
  find: () => number,
): void {
  const latest = useRef(find)
  latest.current = find
  useEffect(() => {
    const element = scroller.current
    const index = key === null ? -1 : latest.current()
    if (element === null || index < 0) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const row = ROW_REM * rem
    const top = index * row
    const isInView =
      top >= element.scrollTop &&
      top + row * (1 + HEAD_ROWS) <= element.scrollTop + element.clientHeight
    if (!isInView) element.scrollTop = Math.max(0, top - (element.clientHeight - row) / 2)
  }, [scroller, key])
}

/** The same, and its button takes the focus: where a reader comes back to. */
export function useRowFocused(
  scroller: RefObject<HTMLElement | null>,
  key: string | null,
  find: () => number,
): void {
  useRowInView(scroller, key, find)
  const latest = useRef(find)
  latest.current = find
  useEffect(() => {
    if (key === null) return
    // The row is written once the scroll has been measured.
    const frame = requestAnimationFrame(() => {
      const row = scroller.current?.querySelector(`[aria-rowindex="${latest.current() + 2}"]`)
      row?.querySelector('button')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [scroller, key])
}
