import { bbox } from '@turf/turf'
import Flatbush from 'flatbush'
import type { MultiPolygon } from 'geojson'
import { toCoordinates } from '../contour/contour.ts'
import type { ContoursCouche } from '../contour/decodeCouche.ts'
import { areaKm2 } from './areaKm2.ts'
import type { Surface } from './clip.ts'

/** The outlines of a couche as surfaces, found by bounding box. */
export type SurfaceIndex = {
  codes: readonly string[]
  surfaceOf: (row: number) => MultiPolygon
  areaOf: (row: number) => number
  /** Rows whose box meets that of the surface, ascending; none for an empty surface. */
  candidates: (surface: Surface) => number[]
}

/** Indexes the boxes at once; surfaces and areas are made on first use. */
export function createSurfaceIndex({ grille, codes, contours }: ContoursCouche): SurfaceIndex {
  const surfaces: MultiPolygon[] = []
  const areas: number[] = []
  const surfaceOf = (row: number) => {
    const known = surfaces[row]
    if (known) return known
    const contour = contours[row] ?? { polygones: [], bbox: [0, 0, 0, 0] as const }
    const coordinates = toCoordinates(grille, { polygones: contour.polygones, bbox: [0, 0, 0, 0] })
    const made: MultiPolygon = { type: 'MultiPolygon', coordinates }
    surfaces[row] = made
    return made
  }
  const tree = codes.length > 0 ? new Flatbush(codes.length) : null
  for (const { bbox: box } of contours) {
    tree?.add(
      box[0] * grille.scale[0] + grille.translate[0],
      box[1] * grille.scale[1] + grille.translate[1],
      box[2] * grille.scale[0] + grille.translate[0],
      box[3] * grille.scale[1] + grille.translate[1],
    )
  }
  tree?.finish()
  return {
    codes,
    surfaceOf,
    areaOf: (row) => {
      const area = areas[row] ?? areaKm2(surfaceOf(row))
      areas[row] = area
      return area
    },
    candidates: (surface) => {
      const [w = 0, s = 0, e = 0, n = 0] = bbox(surface)
      if (!tree || !Number.isFinite(w)) return []
      return tree.search(w, s, e, n).sort((p, q) => p - q)
    },
  }
}
