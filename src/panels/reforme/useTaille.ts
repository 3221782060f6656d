import { type RefObject, useEffect, useState } from 'react'
import type { Taille } from './disposer.ts'

/** Where nothing can be measured (tests), the panel of a desk. */
const FALLBACK: Taille = { width: 430, em: 13 }
/** Text of the drawing, in rem: --text-xs. */
const TEXT_REM = 0.8125

/** Width of the sheet and height of its small text, so that the drawing is set, not scaled. */
export function useTaille(element: RefObject<HTMLElement | null>): Taille {
  const [taille, setTaille] = useState(FALLBACK)
  // Keeps the size in step with the sheet, which grows with the window and the zoom.
  useEffect(() => {
    const node = element.current
    if (node === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const width = Math.floor(node.clientWidth) || FALLBACK.width
      const em = rem * TEXT_REM
      setTaille((known) => (known.width === width && known.em === em ? known : { width, em }))
    })
    observer.observe(node)
    return () => observer.disconnect()
  }, [element])
  return taille
}
