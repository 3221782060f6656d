import type { Anneau, Contour } from './contour.ts'

/** Whether a grid point lies in a ring (even–odd rule); on the border either answer may come. */
export function isInRing(ring: Anneau, x: number, y: number): boolean {
  let isInside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const yi = ring[i + 1] ?? 0
    const yj = ring[j + 1] ?? 0
    if (yi > y === yj > y) continue
    const xi = ring[i] ?? 0
    const xj = ring[j] ?? 0
    if (x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isInside = !isInside
  }
  return isInside
}

/** Whether a grid point lies in a contour, holes taken out. */
export function isInContour({ polygones, bbox }: Contour, x: number, y: number): boolean {
  if (x < bbox[0] || x > bbox[2] || y < bbox[1] || y > bbox[3]) return false
  return polygones.some(
    ([outer, ...holes]) =>
      outer !== undefined && isInRing(outer, x, y) && !holes.some((hole) => isInRing(hole, x, y)),
  )
}
