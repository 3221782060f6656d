import { createAnalysisClient } from '#/analysis/worker/client.ts'
import type { Genre, PerimetreRef, Requetes } from '#/analysis/worker/protocol.ts'
import type { Analyse } from '#/panels/parts/analyse.ts'

/** The one channel whose requests may run for seconds: a newer one ends the older. */
const CANAL_CONTOUR = 'contour-importe'

/**
 * The worker as the panels see it. Sums over communes take a few milliseconds: each has
 * a channel of its own, so that none ends the worker, and the panel drops what comes
 * late. An imported outline may be long to cut: its last request wins.
 */
export function createAnalyse(geoBase: string): Analyse {
  const client = createAnalysisClient(geoBase)
  let count = 0
  const ask =
    <G extends Genre>(genre: G) =>
    (args: Requetes[G]['args']) => {
      count += 1
      return client.request(genre, args, isOutline(args) ? CANAL_CONTOUR : `${genre} ${count}`)
    }
  return {
    prepare: ask('prepare'),
    overlapPair: ask('overlapPair'),
    overlapsWithZonage: ask('overlapsWithZonage'),
    overlapShapes: ask('overlapShapes'),
    neighbours: ask('neighbours'),
    similar: ask('similar'),
    reform: ask('reform'),
    workshop: ask('workshop'),
    ecarts: ask('ecarts'),
  }
}

function isOutline(args: Requetes[Genre]['args']): boolean {
  const a: PerimetreRef | null = args !== null && 'a' in args ? args.a : null
  return a !== null && 'geojson' in a
}
