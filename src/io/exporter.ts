import { type Remote, wrap } from 'comlink'
import type { Result } from '#/domain/finding.ts'
import type { FormatExport } from './formatsExport.ts'
import type { TableauExport } from './tableau.ts'

/** What the worker answers to. */
export type ExportApi = {
  write: (format: FormatExport, tableau: TableauExport, geoBase: string) => Promise<Blob>
}

export type Exporter = {
  /** The file of a list; never rejects: a failure is a French sentence. */
  write: (format: FormatExport, tableau: TableauExport) => Promise<Result<Blob>>
}

type Started = {
  remote: Remote<ExportApi>
  terminate: () => void
  onError: (end: () => void) => void
}

/** All communes with their outlines take about ten seconds on a slow machine. */
const DEADLINE_MS = 90_000

/**
 * Writes files in a worker of its own, started for each and ended with it: exports are
 * rare, and what they load is heavy.
 *
 * @param geoBase absolute address of `public/geo/`, ending with a slash
 */
export function createExporter(
  geoBase: string,
  {
    start = startWorker,
    deadlineMs = DEADLINE_MS,
  }: { start?: () => Started; deadlineMs?: number } = {},
): Exporter {
  return {
    write: async (format, tableau) => {
      let started: Started | null = null
      try {
        const worker = start()
        started = worker
        const value = await Promise.race([
          worker.remote.write(format, tableau, geoBase),
          new Promise<never>((_, reject) => {
            setTimeout(() => reject(new Error('délai dépassé')), deadlineMs)
            worker.onError(() => reject(new Error('le calcul n’a pas pu démarrer')))
          }),
        ])
        return { ok: true, value }
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        const message = `Le fichier n’a pas pu être préparé (${reason.slice(0, 120)}). Réessayez, ou choisissez un autre format.`
        return { ok: false, findings: [{ code: 'export-impossible', gravite: 'error', message }] }
      } finally {
        started?.terminate()
      }
    },
  }
}

function startWorker(): Started {
  const made = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
  return {
    remote: wrap<ExportApi>(made),
    terminate: () => made.terminate(),
    onError: (end) => made.addEventListener('error', end),
  }
}
