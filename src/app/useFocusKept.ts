import { type RefObject, useEffect, useRef } from 'react'

/** Sheets load on demand: past this, in milliseconds, the reader has moved on. */
const PATIENCE_MS = 6000

/**
 * Gives the focus back when a sheet replaced the one that held it, so that a keyboard
 * reader does not start the page again: on the same side of the next sheet when only
 * the side changed, otherwise on its title. A focus held elsewhere is left alone, and
 * so is the first view.
 *
 * @param sheet the scrolling region of the sheet
 * @param key changes with what is read
 */
export function useFocusKept(
  sheet: RefObject<HTMLElement | null>,
  key: string,
  selectedId: string | null,
): void {
  const before = useRef({ key, selectedId })
  useEffect(() => {
    const last = before.current
    before.current = { key, selectedId }
    if (last.key === key) return
    const isSameTerritoire = selectedId !== null && last.selectedId === selectedId
    const started = performance.now()
    let frame = requestAnimationFrame(function settle() {
      // The old sheet may outlive this render, hidden, with the focus still in it.
      const isLost = document.activeElement === document.body
      const target = isLost ? targetIn(sheet.current, isSameTerritoire) : null
      if (target) {
        if (target.tagName === 'H2') target.tabIndex = -1
        target.focus({ preventScroll: true })
      } else if (performance.now() - started < PATIENCE_MS) frame = requestAnimationFrame(settle)
    })
    return () => cancelAnimationFrame(frame)
  }, [sheet, key, selectedId])
}

/** The current side, or the title; null while the sheet is on its way: the old one waits hidden. */
function targetIn(sheet: HTMLElement | null, isSameTerritoire: boolean): HTMLElement | null {
  const shown = (selector: string) =>
    [...(sheet?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
      (element) => element.offsetParent !== null,
    )
  return (isSameTerritoire ? shown('nav [aria-current]') : undefined) ?? shown('h2') ?? null
}
