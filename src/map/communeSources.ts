import type { Territoire } from '#/domain/territoire.ts'
import type { BboxWgs84 } from './mapPort.ts'

/** A view of a dozen départements at commune zoom is a very large screen. */
export const MAX_COMMUNE_SOURCES = 12

export const communeSource = (departement: string): string => `commune-${departement}`

/** Département of a commune of 2018: its file. */
export const departementOf = (codeInsee: string): string =>
  codeInsee.startsWith('97') ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2)

/**
 * Départements to have on the map: those in view, nearest to its middle first; those
 * already loaded stay while there is room, so that coming back is immediate.
 */
export function chooseDepartements(
  view: BboxWgs84,
  departements: readonly Territoire[],
  loaded: readonly string[],
): string[] {
  const inView = departements
    .filter(({ bboxWgs84 }) => meets(bboxWgs84, view))
    .sort((a, b) => distance(a.bboxWgs84, view) - distance(b.bboxWgs84, view))
    .map(({ code }) => code)
  const kept = loaded.filter((code) => !inView.includes(code))
  return [...inView, ...kept].slice(0, MAX_COMMUNE_SOURCES)
}

function meets(a: BboxWgs84, b: BboxWgs84): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

function distance(a: BboxWgs84, b: BboxWgs84): number {
  return Math.hypot((a[0] + a[2] - b[0] - b[2]) / 2, (a[1] + a[3] - b[1] - b[3]) / 2)
}
