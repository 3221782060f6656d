import type { Remote } from 'comlink'
import type { Result } from '#/domain/finding.ts'
import type { AnalysisApi } from './protocol.ts'
import { type AnalysisWorker, isBlocked } from './workerHandle.ts'

/** A request under way, alone on its channel. */
export type Pending = {
  canal: string
  timer: ReturnType<typeof setTimeout> | undefined
  resolve: (result: Result<never>) => void
  call: (remote: Remote<AnalysisApi>) => Promise<Result<unknown>>
}

export type FileAttente = {
  add: (one: Pending) => void
  /** Settles what is under way on a channel, if anything. */
  drop: (canal: string, result: Result<never>) => void
  /** Settles everything and ends the worker. */
  close: (result: Result<never>) => void
}

type Options = { start: () => AnalysisWorker; deadlineMs: number; graceMs: number }

/**
 * Requests sent to one worker, one by channel. The worker is ended only if it holds
 * its thread when a request is dropped or passes its deadline; what was under way on
 * other channels is then sent to the next one.
 */
export function createFileAttente({ start, deadlineMs, graceMs }: Options): FileAttente {
  const pending = new Map<string, Pending>()
  let worker: AnalysisWorker | null = null

  const isCurrent = (one: Pending) => pending.get(one.canal) === one
  const settle = (one: Pending, result: Result<never>) => {
    clearTimeout(one.timer)
    pending.delete(one.canal)
    one.resolve(result)
  }
  const end = () => {
    worker?.terminate()
    worker = null
  }
  const restartIfBlocked = async (used: AnalysisWorker | null, before?: () => void) => {
    if (!used || !(await isBlocked(used, graceMs)) || worker !== used) return false
    before?.()
    end()
    for (const one of pending.values()) send(one)
    return true
  }
  const watch = (one: Pending) => {
    one.timer = setTimeout(async () => {
      const isEnded = await restartIfBlocked(worker, () => {
        if (isCurrent(one)) settle(one, finding('temps-depasse', 'error', TROP_LONG))
      })
      // Still waiting for a file: a slow network is not a runaway computation.
      if (!isEnded && isCurrent(one)) watch(one)
    }, deadlineMs)
  }
  const send = (one: Pending) => {
    clearTimeout(one.timer)
    watch(one)
    worker ??= start()
    const used = worker
    // An answer from an ended worker, or to a request replaced since, is stale.
    const finish = (result: Result<unknown>) => {
      if (isCurrent(one) && worker === used) settle(one, result as Result<never>)
    }
    one
      .call(used.remote)
      .then(finish, (cause: unknown) =>
        finish(finding('calcul-impossible', 'error', `${IMPOSSIBLE} ${String(cause)}.`)),
      )
  }
  return {
    add: (one) => {
      pending.set(one.canal, one)
      send(one)
    },
    drop: (canal, result) => {
      const one = pending.get(canal)
      if (!one) return
      settle(one, result)
      void restartIfBlocked(worker)
    },
    close: (result) => {
      for (const one of [...pending.values()]) settle(one, result)
      end()
    },
  }
}

const IMPOSSIBLE = 'Le calcul n’a pas pu être fait\u202f:'
const TROP_LONG =
  'Le recouvrement n’a pas pu être calculé\u202f: le calcul a dépassé le temps imparti. Un contour plus simple y remédierait.'

/** A refusal of one finding. */
export function finding(code: string, gravite: 'error' | 'notice', message: string): Result<never> {
  return { ok: false, findings: [{ code, gravite, message }] }
}
