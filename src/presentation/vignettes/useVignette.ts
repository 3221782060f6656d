import { useContext, useEffect, useState } from 'react'
import type { Vignette } from './createVignettes.ts'
import { VignettesContext } from './VignettesContext.ts'

export type EtatVignette =
  | { status: 'drawing' | 'failed' }
  | { status: 'drawn'; vignette: Vignette }

const DRAWING: EtatVignette = { status: 'drawing' }
const FAILED: EtatVignette = { status: 'failed' }

/**
 * Follows the drawing of a view.
 *
 * @param vue query string of the view; null waits
 */
export function useVignette(vue: string | null): EtatVignette {
  const given = useContext(VignettesContext)
  const [answer, setAnswer] = useState<{ vue: string; etat: EtatVignette } | null>(null)
  // Asks for what is not drawn yet; whoever leaves no longer wants it.
  useEffect(() => {
    if (vue === null || given === null) return
    const leaving = new AbortController()
    const settle = (etat: EtatVignette) => {
      if (!leaving.signal.aborted) setAnswer({ vue, etat })
    }
    given.vignettes.ask(vue, given.theme, leaving.signal).then(
      (vignette) => settle({ status: 'drawn', vignette }),
      () => settle(FAILED),
    )
    return () => leaving.abort()
  }, [vue, given])
  if (given === null) return FAILED
  const known = vue === null ? null : given.vignettes.known(vue, given.theme)
  if (known !== null) return { status: 'drawn', vignette: known }
  return answer?.vue === vue ? answer.etat : DRAWING
}
