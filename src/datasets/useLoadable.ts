import { useCallback, useEffect, useState } from 'react'
import type { Result } from '#/domain/finding.ts'
import { type Loadable, loadableOf } from './loadable.ts'

/**
 * Follows something fetched.
 *
 * @param load stable between renders: another function is another thing to fetch
 */
export function useLoadable<T>(load: () => Promise<Result<T>>): Loadable<T> {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ of: unknown; result: Result<T> } | null>(null)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  // Keeps the state in step with the loader asked for; a late answer to an older one is dropped.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks again
  useEffect(() => {
    let isCurrent = true
    void load().then((result) => {
      if (isCurrent) setState({ of: load, result })
    })
    return () => {
      isCurrent = false
    }
  }, [load, attempt])
  return loadableOf(state?.of === load ? state.result : null, retry)
}
