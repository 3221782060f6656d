import { type Contour, type Grille, pointKey, toLonLat } from '../contour/contour.ts'
import { forEachSegment } from '../contour/dissolve.ts'
import { haversineKm } from '../contour/haversine.ts'

/** The border of one contour, ready to be compared with others on the same grid. */
export type Bordure = {
  /** Length, km, of each directed segment, by start then end. */
  segments: Map<number, Map<number, number>>
  perimetreKm: number
}

/** Indexes the directed segments of a contour with their geodesic length. */
export function createBordure(grille: Grille, contour: Contour): Bordure {
  const segments: Bordure['segments'] = new Map()
  let perimetreKm = 0
  for (const ring of contour.polygones.flat()) {
    forEachSegment(ring, (x, y, x2, y2) => {
      const km = haversineKm(toLonLat(grille, x, y), toLonLat(grille, x2, y2))
      perimetreKm += km
      const key = pointKey(x, y)
      const ends = segments.get(key)
      if (ends) ends.set(pointKey(x2, y2), km)
      else segments.set(key, new Map([[pointKey(x2, y2), km]]))
    })
  }
  return { segments, perimetreKm }
}

/**
 * What two borders share. Rings turn the same way, so a segment walked the opposite
 * way has the two territories on its two sides: that alone is a border in common. A
 * coast has nobody on its other side and can never match.
 */
export function sharedBorder(bordure: Bordure, other: Contour): { km: number; points: number } {
  let km = 0
  let points = 0
  for (const ring of other.polygones.flat()) {
    forEachSegment(ring, (x, y, x2, y2) => {
      if (bordure.segments.has(pointKey(x, y))) points += 1
      km += bordure.segments.get(pointKey(x2, y2))?.get(pointKey(x, y)) ?? 0
    })
  }
  return { km, points }
}
