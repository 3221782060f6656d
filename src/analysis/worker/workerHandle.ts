import { type Remote, wrap } from 'comlink'
import type { AnalysisApi } from './protocol.ts'

/** A worker that can be thrown away. */
export type AnalysisWorker = { remote: Remote<AnalysisApi>; terminate: () => void }

/** Starts the real worker. */
export function startWorker(): AnalysisWorker {
  const made = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
  return { remote: wrap<AnalysisApi>(made), terminate: () => made.terminate() }
}

/** Whether a worker holds its thread: it has not answered a ping after `graceMs`. */
export function isBlocked({ remote }: AnalysisWorker, graceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), graceMs)
    const answer = () => {
      clearTimeout(timer)
      resolve(false)
    }
    remote.ping().then(answer, answer)
  })
}
