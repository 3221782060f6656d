import { scaleLinear } from 'd3-scale'

/** A date as far as it is known, as a year with its fraction: `2015-08-07` → 2015.6. */
export function yearOf(date: string): number {
  const [year = '0', month = '1', day = '1'] = date.split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365
}

export type PointFrise = { x: number; level: number }
export type Frise = { points: PointFrise[]; ticks: { x: number; year: number }[] }

/** Years between two marks of the rule. */
const TICK_YEARS = 5

/**
 * Places on a line of time, in the order given; those nearer than `gap` step up a level,
 * so that none hides another. No date, no point.
 */
export function layoutFrise(dates: readonly string[], width: number, gap: number): Frise {
  const years = dates.map(yearOf)
  if (years.length === 0) return { points: [], ticks: [] }
  const first = Math.floor(Math.min(...years))
  const last = Math.ceil(Math.max(...years) + 0.01)
  const scale = scaleLinear([first, last], [gap / 2 + 4, width - gap / 2 - 4])
  const ends: number[] = []
  const points = years.map((year) => {
    const x = scale(year)
    const free = ends.findIndex((end) => x - end >= gap)
    const level = free < 0 ? ends.length : free
    ends[level] = x
    return { x, level }
  })
  const start = Math.ceil(first / TICK_YEARS) * TICK_YEARS
  const ticks: Frise['ticks'] = []
  for (let year = start; year <= last; year += TICK_YEARS) ticks.push({ x: scale(year), year })
  return { points, ticks }
}
