import { type Remote, wrap } from 'comlink'
import type { Result } from '#/domain/finding.ts'
import type { AnalysisApi, Genre, Requetes } from './protocol.ts'

/** A worker that can be thrown away. */
export type AnalysisWorker = { remote: Remote<AnalysisApi>; terminate: () => void }

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

type Pending = {
  canal: string
  timer: ReturnType<typeof setTimeout> | undefined
  resolve: (result: Result<never>) => void
  call: (remote: Remote<AnalysisApi>) => Promise<Result<unknown>>
}

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
  const pending = new Map<string, Pending>()
  let worker: AnalysisWorker | null = null

  const settle = (one: Pending, result: Result<never>) => {
    clearTimeout(one.timer)
    pending.delete(one.canal)
    one.resolve(result)
  }
  const restart = () => {
    worker?.terminate()
    worker = null
    for (const one of pending.values()) send(one)
  }
  /** Restarts the worker if it is the same and does not answer; tells whether it did. */
  const restartIfBlocked = async (used: AnalysisWorker | null, before?: () => void) => {
    if (!used || !(await isBlocked(used, graceMs)) || worker !== used) return false
    before?.()
    restart()
    return true
  }
  const watch = (one: Pending) => {
    one.timer = setTimeout(async () => {
      const isEnded = await restartIfBlocked(worker, () => {
        if (pending.get(one.canal) === one) settle(one, tooLong())
      })
      // Still waiting for a file: a slow network is not a runaway computation.
      if (!isEnded && pending.get(one.canal) === one) watch(one)
    }, deadlineMs)
  }
  const send = (one: Pending) => {
    clearTimeout(one.timer)
    watch(one)
    worker ??= start()
    const used = worker
    const finish = (result: Result<unknown>) => {
      // An answer from an ended worker, or to a request replaced since, is stale.
      if (pending.get(one.canal) === one && worker === used) settle(one, result as Result<never>)
    }
    one
      .call(used.remote)
      .then(finish, (cause: unknown) =>
        finish(finding('calcul-impossible', 'error', `${IMPOSSIBLE} ${String(cause)}.`)),
      )
  }
  const cancel = (canal: string) => {
    const one = pending.get(canal)
    if (!one) return
    settle(one, finding(ANNULE, 'notice', 'Cette demande a été remplacée par une plus récente.'))
    void restartIfBlocked(worker)
  }
  return {
    request: (genre, args, canal = genre) => {
      cancel(canal)
      return new Promise((resolve) => {
        const one: Pending = {
          canal,
          timer: undefined,
          resolve: resolve as Pending['resolve'],
          call: (remote) => callRemote(remote, genre, [geoBase, args, budgetMs]),
        }
        pending.set(canal, one)
        send(one)
      })
    },
    cancel,
    dispose: () => {
      for (const one of [...pending.values()]) {
        settle(one, finding(ANNULE, 'notice', 'L’analyse a été fermée.'))
      }
      worker?.terminate()
      worker = null
    },
  }
}

const IMPOSSIBLE = 'Le calcul n’a pas pu être fait\u202f:'

const tooLong = () =>
  finding(
    'temps-depasse',
    'error',
    'Le recouvrement n’a pas pu être calculé\u202f: le calcul a dépassé le temps imparti. Un contour plus simple y remédierait.',
  )

function isBlocked({ remote }: AnalysisWorker, graceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), graceMs)
    const answer = () => {
      clearTimeout(timer)
      resolve(false)
    }
    remote.ping().then(answer, answer)
  })
}

/** comlink types each method apart; here they all have one shape. */
function callRemote(remote: Remote<AnalysisApi>, genre: Genre, args: [string, unknown, number]) {
  const method = remote[genre] as (...all: typeof args) => Promise<Result<unknown>>
  return method(...args)
}

function finding(code: string, gravite: 'error' | 'notice', message: string): Result<never> {
  return { ok: false, findings: [{ code, gravite, message }] }
}

function startWorker(): AnalysisWorker {
  const made = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
  return { remote: wrap<AnalysisApi>(made), terminate: () => made.terminate() }
}
