import { useEffect, useState } from 'react'
import type { Dessin } from '#/dessinSvg/drawScene.ts'

export type EtatDessin =
  | { status: 'drawing'; last: Dessin | null }
  | { status: 'drawn'; last: Dessin }
  | { status: 'failed'; last: null }

/** The reader may still be choosing: drawing waits this long, in milliseconds. */
const PATIENCE_MS = 150

/**
 * Follows a drawing. The one before stays while the next is made.
 *
 * @param draw stable between renders: another function is another drawing; null waits
 */
export function useDessin(draw: (() => Promise<Dessin>) | null): EtatDessin {
  const [state, setState] = useState<EtatDessin>({ status: 'drawing', last: null })
  // Keeps the drawing in step with what is asked for; a late one is dropped.
  useEffect(() => {
    if (draw === null) return
    let isCurrent = true
    setState(({ last }) => ({ status: 'drawing', last }))
    const settle = (next: EtatDessin) => {
      if (isCurrent) setState(next)
    }
    const timer = setTimeout(() => {
      draw().then(
        (last) => settle({ status: 'drawn', last }),
        () => settle({ status: 'failed', last: null }),
      )
    }, PATIENCE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [draw])
  return state
}
