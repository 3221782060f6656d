import { useCallback } from 'react'
import type { Result } from '#/domain/finding.ts'
import type { Loadable } from './loadable.ts'
import { useSuivi } from './useSuivi.ts'

/**
 * Follows something fetched: one answer, and no more.
 *
 * @param load stable between renders: another function is another thing to fetch
 */
export function useLoadable<T>(load: () => Promise<Result<T>>): Loadable<T> {
  const follow = useCallback(
    async function* () {
      yield await load()
    },
    [load],
  )
  return useSuivi(follow)
}
