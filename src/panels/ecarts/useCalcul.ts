import { useCallback, useEffect, useState } from 'react'
import type { Result } from '#/domain/finding.ts'
import { latestOnly } from '#/lib/latestOnly.ts'

/** A slider in motion asks often; below this wait, in milliseconds, the eye sees no delay. */
const REPIT_MS = 60

export type Calcul<A, V> = {
  /** The last answer, and what it answers; null before the first. */
  reponse: { args: A; valeur: V } | null
  /** What is on screen answers an older question. */
  isComputing: boolean
  /** Why the last question has no answer. */
  erreur: string | null
  retry: () => void
}

type Etat<A, V> = { args: A | null; result: Result<V> | null; derniere: Calcul<A, V>['reponse'] }

/**
 * Follows a question that changes under the hand: waits for a pause, asks one at a
 * time, drops what is out of date, keeps the last answer meanwhile.
 *
 * @param ask stable between renders
 * @param args stable while the question is the same; null asks nothing
 */
export function useCalcul<A, V>(
  ask: (args: A) => Promise<Result<V>>,
  args: A | null,
): Calcul<A, V> {
  const [etat, setEtat] = useState<Etat<A, V>>({ args: null, result: null, derniere: null })
  const [file, setFile] = useState<ReturnType<typeof latestOnly<A, Result<V>>> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  // One queue for the life of the view; it stops with it.
  useEffect(() => {
    const made = latestOnly(ask, (result: Result<V>, of: A) =>
      setEtat(({ derniere }) => ({
        args: of,
        result,
        derniere: result.ok ? { args: of, valeur: result.value } : derniere,
      })),
    )
    setFile(made)
    return made.stop
  }, [ask])

  // Asks once the hand has paused.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks again
  useEffect(() => {
    if (args === null || file === null) return
    const timer = setTimeout(() => file.ask(args), REPIT_MS)
    return () => clearTimeout(timer)
  }, [args, file, attempt])

  const isSettled = etat.args === args && etat.result !== null
  return {
    reponse: etat.derniere,
    isComputing: !isSettled,
    erreur:
      isSettled && etat.result?.ok === false
        ? etat.result.findings.map(({ message }) => message).join(' ')
        : null,
    retry,
  }
}
