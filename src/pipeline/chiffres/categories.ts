import type { Actuelles } from '../communes/actuelles.ts'

/** One category per polygon, as an index into `labels` (sorted); -1: unknown. */
export type Categories = { labels: string[]; index: number[] }

/** Brings a category given by commune of today to the polygons, through their commune of today. */
export function bringCategories(
  rows: readonly { code: string; label: string }[],
  actuelles: Pick<Actuelles, 'codeOfPolygone'>,
): Categories {
  const byCode = new Map(rows.map((row) => [row.code, row.label]))
  const labels = [...new Set(rows.map((row) => row.label))].sort()
  const rank = new Map(labels.map((label, index) => [label, index]))
  const index = actuelles.codeOfPolygone.map((code) => rank.get(byCode.get(code) ?? '') ?? -1)
  return { labels, index }
}
