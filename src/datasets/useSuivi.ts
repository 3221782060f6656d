import { useCallback, useEffect, useState } from 'react'
import type { Result } from '#/domain/finding.ts'
import { type Loadable, loadableOf } from './loadable.ts'

/**
 * Follows something that comes in several answers, each fuller than the one before.
 *
 * @param follow stable between renders: another function is another thing to follow
 */
export function useSuivi<T>(follow: () => AsyncIterable<Result<T>>): Loadable<T> {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ of: unknown; result: Result<T> } | null>(null)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  // Keeps the last answer of what is asked now; once something else is asked, listens no more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks again
  useEffect(() => {
    let isCurrent = true
    const listen = async () => {
      for await (const result of follow()) {
        if (!isCurrent) return
        setState({ of: follow, result })
      }
    }
    void listen()
    return () => {
      isCurrent = false
    }
  }, [follow, attempt])
  return loadableOf(state?.of === follow ? state.result : null, retry)
}
