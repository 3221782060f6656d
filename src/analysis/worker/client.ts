import type { Remote } from 'comlink'
import type { Result } from '#/domain/finding.ts'
import { createFileAttente, finding, type Pending } from './fileAttente.ts'
import type { AnalysisApi, Genre, Requetes } from './protocol.ts'
import { type AnalysisWorker, startWorker } from './workerHandle.ts'

export type AnalysisClient = {
  /**
   * Sends a request. A newer one on the same channel (by default its kind) cancels
   * it: its promise then gives the finding {@link ANNULE}, which is not to be shown.
   */
  request: <G extends Genre>(
    genre: G,
    args: Requetes[G]['args'],
    canal?: string,
  ) => Promise<Result<Requetes[G]['value']>>
  /** Drops what is under way on a channel. */
  cancel: (canal: string) => void
  /** Stops the worker; the next request starts it again. */
  dispose: () => void
}

export type ClientOptions = {
  start?: () => AnalysisWorker
  /** Ends a geometry loop politely. */
  budgetMs?: number
  /** Ends the worker if it is still computing: some clippings never return. */
  deadlineMs?: number
  /** A worker that does not answer a ping for this long is computing. */
  graceMs?: number
}

/** Finding code of a request replaced by a newer one. */
export const ANNULE = 'annule'

/**
 * Client of the analysis worker, started on first use. A request past its deadline,
 * or cancelled, ends the worker only if it holds the thread: one that waits for a
 * file is left alone and its late answer dropped. After a restart, the requests of
 * other channels are sent again, so nobody else notices.
 *
 * @param geoBase absolute address of `public/geo/`, ending with a slash
 */
export function createAnalysisClient(
  geoBase: string,
  { start = startWorker, budgetMs = 5000, deadlineMs = 8000, graceMs = 250 }: ClientOptions = {},
): AnalysisClient {
  const file = createFileAttente({ start, deadlineMs, graceMs })
  const cancel = (canal: string) =>
    file.drop(
      canal,
      finding(ANNULE, 'notice', 'Cette demande a été remplacée par une plus récente.'),
    )
  return {
    request: (genre, args, canal = genre) => {
      cancel(canal)
      return new Promise((resolve) => {
        file.add({
          canal,
          timer: undefined,
          resolve: resolve as Pending['resolve'],
          call: (remote) => callRemote(remote, genre, [geoBase, args, budgetMs]),
        })
      })
    },
    cancel,
    dispose: () => file.close(finding(ANNULE, 'notice', 'L’analyse a été fermée.')),
  }
}

/** comlink types each method apart; here they all have one shape. */
function callRemote(remote: Remote<AnalysisApi>, genre: Genre, args: [string, unknown, number]) {
  const method = remote[genre] as (...all: typeof args) => Promise<Result<unknown>>
  return method(...args)
}
