import { type Contour, type Grille, toLonLat } from '../contour/contour.ts'
import { EARTH_RADIUS_KM } from '../contour/haversine.ts'

/** Border as straight pieces in local kilometres: x1, y1, x2, y2… */
export type BordureKm = Float64Array

/** Equirectangular plane around one latitude: exact to 1 % within some 300 km, enough to rank. */
export type PlanKm = (lonLat: readonly [number, number]) => [number, number]

/** Plane tangent at a latitude, kilometres. */
export function planAt(latitude: number): PlanKm {
  const rad = Math.PI / 180
  const kmPerDegree = EARTH_RADIUS_KM * rad
  const shrink = Math.cos(latitude * rad)
  return ([lon, lat]) => [lon * kmPerDegree * shrink, lat * kmPerDegree]
}

/** Lays the rings of a contour in the plane. */
export function toBordureKm(grille: Grille, contour: Contour, plan: PlanKm): BordureKm {
  const rings = contour.polygones.flat()
  const out = new Float64Array(rings.reduce((sum, ring) => sum + ring.length * 2, 0))
  let at = 0
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length
      out.set(plan(toLonLat(grille, ring[i] ?? 0, ring[i + 1] ?? 0)), at)
      out.set(plan(toLonLat(grille, ring[j] ?? 0, ring[j + 1] ?? 0)), at + 2)
      at += 4
    }
  }
  return out
}

/** Shortest distance, km, between two borders that do not cross; Infinity when one is empty. */
export function borderDistance(a: BordureKm, b: BordureKm): number {
  return Math.sqrt(Math.min(pointsToSegments(a, b), pointsToSegments(b, a)))
}

function pointsToSegments(points: BordureKm, segments: BordureKm): number {
  let best = Infinity
  for (let i = 0; i < points.length; i += 4) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    for (let k = 0; k < segments.length; k += 4) {
      const ax = segments[k] ?? 0
      const ay = segments[k + 1] ?? 0
      const dx = (segments[k + 2] ?? 0) - ax
      const dy = (segments[k + 3] ?? 0) - ay
      const length2 = dx * dx + dy * dy
      const t = length2 === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length2
      const clamped = Math.max(0, Math.min(1, t))
      const ex = ax + clamped * dx - x
      const ey = ay + clamped * dy - y
      const distance2 = ex * ex + ey * ey
      if (distance2 < best) best = distance2
    }
  }
  return best
}
