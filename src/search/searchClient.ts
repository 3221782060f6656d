import { wrap } from 'comlink'
import type { SearchWorkerApi } from './search.worker.ts'
import type { SearchClient } from './searchTypes.ts'

/**
 * Starts the search worker on first use.
 *
 * @param geoBase absolute address of `public/geo/`, ending with a slash: a worker
 *   resolves a relative one against its own script
 */
export function createSearchClient(geoBase: string): SearchClient {
  let remote: ReturnType<typeof wrap<SearchWorkerApi>> | null = null
  const start = () => {
    remote ??= wrap<SearchWorkerApi>(
      new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
    )
    return remote
  }
  return {
    prepare: () => start().prepare(geoBase),
    search: (query) => start().search(geoBase, query),
  }
}
