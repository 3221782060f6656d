/**
 * Vintages the reader can switch between: before the reform (2016), after it
 * (2017), and the current perimeters. `actuel` stays a word, not a year, so that
 * a link survives the yearly data update; its year is in `manifest.json`.
 */
export const MILLESIMES = ['2016', '2017', 'actuel'] as const

export type Millesime = (typeof MILLESIMES)[number]

/** Narrows any string (URL, file) to a vintage. */
export function isMillesime(value: unknown): value is Millesime {
  return typeof value === 'string' && (MILLESIMES as readonly string[]).includes(value)
}
