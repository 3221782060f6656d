import type { LonLat } from './mapPort.ts'

/** Points of an arc: enough to look round at any zoom of a link. */
const STEPS = 32

/** How far an arc leaves its chord, in share of its length, and what each parallel one adds. */
const BEND = 0.14
const BEND_STEP = 0.15

/** Signed bend of a link among those of the same two ends: they open like a fan. */
export function bendOf(rang: number, total: number): number {
  if (total === 1) return BEND
  return (rang - (total - 1) / 2) * BEND_STEP * 2 + (total % 2 === 1 ? BEND / 2 : 0)
}

/** A quadratic arc between two places, in degrees; latitudes are stretched as the map does. */
export function arc(de: LonLat, vers: LonLat, bend: number): LonLat[] {
  const points: LonLat[] = []
  for (let step = 0; step <= STEPS; step++) points.push(at(de, vers, bend, step / STEPS))
  return points
}

/** Middle of an arc, where its mark stands, and its heading there, in degrees clockwise from east. */
export function middle(de: LonLat, vers: LonLat, bend: number): { lonLat: LonLat; cap: number } {
  const before = at(de, vers, bend, 0.55)
  const after = at(de, vers, bend, 0.57)
  const east = (after[0] - before[0]) * stretch(de, vers)
  const cap = (Math.atan2(-(after[1] - before[1]), east) * 180) / Math.PI
  return { lonLat: before, cap }
}

function at(de: LonLat, vers: LonLat, bend: number, t: number): LonLat {
  const k = stretch(de, vers)
  const [x0, y0, x1, y1] = [de[0] * k, de[1], vers[0] * k, vers[1]]
  const cx = (x0 + x1) / 2 - (y1 - y0) * bend * 2
  const cy = (y0 + y1) / 2 + (x1 - x0) * bend * 2
  const u = 1 - t
  return [(u * u * x0 + 2 * u * t * cx + t * t * x1) / k, u * u * y0 + 2 * u * t * cy + t * t * y1]
}

/** A degree of longitude is shorter than one of latitude, by the cosine. */
function stretch(de: LonLat, vers: LonLat): number {
  return Math.cos(((de[1] + vers[1]) / 2) * (Math.PI / 180))
}
