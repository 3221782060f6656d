import type { Position } from 'geojson'

/**
 * A closed ring on the shared grid: x0, y0, x1, y1…, the first point not repeated.
 * Integers, so that two borders that coincide are equal bit for bit.
 */
export type Anneau = Int32Array

/** Polygons, each an outer ring then its holes. */
export type Contour = { polygones: Anneau[][]; bbox: [w: number, s: number, e: number, n: number] }

/** From the grid to degrees: `lon = x * scale[0] + translate[0]`. */
export type Grille = { scale: [number, number]; translate: [number, number] }

/** Grid of a topology written in plain degrees: a millionth of a degree, 11 cm. */
export const GRILLE_DEGRES: Grille = { scale: [1e-6, 1e-6], translate: [0, 0] }

/** Builds a contour with its bounding box; an empty one has an empty (infinite) box. */
export function toContour(polygones: Anneau[][]): Contour {
  const bbox: Contour['bbox'] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [outer] of polygones) {
    for (let i = 0; outer && i < outer.length; i += 2) {
      const x = outer[i] ?? 0
      const y = outer[i + 1] ?? 0
      if (x < bbox[0]) bbox[0] = x
      if (y < bbox[1]) bbox[1] = y
      if (x > bbox[2]) bbox[2] = x
      if (y > bbox[3]) bbox[3] = y
    }
  }
  return { polygones, bbox }
}

/** [lon, lat] of a grid point, the same floats in every file on that grid. */
export function toLonLat({ scale, translate }: Grille, x: number, y: number): [number, number] {
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
}

/** GeoJSON coordinates of a MultiPolygon, rings closed. */
export function toCoordinates(grille: Grille, { polygones }: Contour): Position[][][] {
  return polygones.map((rings) =>
    rings.map((ring) => {
      const positions: Position[] = []
      for (let i = 0; i < ring.length; i += 2) {
        positions.push(toLonLat(grille, ring[i] ?? 0, ring[i + 1] ?? 0))
      }
      const first = positions[0]
      return first ? [...positions, first] : []
    }),
  )
}

/** Identity of a grid point as one safe integer. */
export function pointKey(x: number, y: number): number {
  return x * 2 ** 27 + y
}

/** Twice the signed planar area of a ring, in grid cells: positive when anticlockwise. */
export function signedArea(ring: Anneau): number {
  let sum = 0
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += (ring[j] ?? 0) * (ring[i + 1] ?? 0) - (ring[i] ?? 0) * (ring[j + 1] ?? 0)
  }
  return sum
}
