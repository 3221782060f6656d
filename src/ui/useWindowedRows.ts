import { type RefObject, useEffect, useState } from 'react'
import { useIsUnfolded } from './impression.ts'

/** Height of a row, set in DataTable.module.css as well. */
export const ROW_REM = 2.75
/** Rows kept on each side of the view, so that Tab and scroll meet no hole. */
const MARGIN_ROWS = 8
/** Where nothing can be measured (tests), enough rows for a screen. */
const FALLBACK_HEIGHT_PX = 800

/** Which rows of a list of equal heights stand in the view of its scroller. */
export function useWindowedRows(scroller: RefObject<HTMLElement | null>, count: number) {
  const isUnfolded = useIsUnfolded()
  const [view, setView] = useState({ top: 0, height: FALLBACK_HEIGHT_PX, row: ROW_REM * 16 })
  // Keeps the window of rows in step with the scroller's position and size.
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setView({
        top: element.scrollTop,
        height: element.clientHeight || FALLBACK_HEIGHT_PX,
        row: ROW_REM * rem,
      })
    }
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    observer?.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      observer?.disconnect()
    }
  }, [scroller])

  if (isUnfolded) return { first: 0, last: count, before: 0, after: 0 }
  const first = Math.max(0, Math.min(Math.floor(view.top / view.row) - MARGIN_ROWS, count - 1))
  const last = Math.min(count, Math.ceil((view.top + view.height) / view.row) + MARGIN_ROWS)
  return { first, last, before: first * view.row, after: Math.max(0, count - last) * view.row }
}
