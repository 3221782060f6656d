import { bbox, bboxClip, booleanPointInPolygon } from '@turf/turf'
import { areaKm2 } from './areaKm2.ts'
import { clip, polygonsOf, type Surface } from './clip.ts'
import type { SurfaceIndex } from './surfaceIndex.ts'

/** What of each commune lies in a surface. */
export type PoidsCommune = { index: number; part: number }

/**
 * A commune covered to less than this share is counted out, and to more than its
 * complement counted in: 20 m of difference in tracing along the 14 km outline of a
 * common commune of 15 km² make 2 % of it. Without it every border commune of an
 * imported outline would be « cut ».
 */
export const TRACING_SHARE = 0.02

/**
 * Shares of the communes that lie in a surface, 0 < part ≤ 1, by commune index; the
 * population of a commune is later shared out by these, hence « estimé » as soon as
 * one of them is not 1. Throws when `isOver` says so between two communes.
 *
 * @param communes outlines of the communes around the surface, and their indexes
 */
export function communeWeights(
  surface: Surface,
  communes: { outlines: SurfaceIndex; indexes: ArrayLike<number> },
  isOver: () => boolean = () => false,
): PoidsCommune[] {
  const weights: PoidsCommune[] = []
  const edges = edgeBoxes(surface)
  for (const row of communes.outlines.candidates(surface)) {
    if (isOver()) throw new Error('temps imparti dépassé')
    const commune = communes.outlines.surfaceOf(row)
    const box = bbox(commune) as [number, number, number, number]
    const part = edges.meets(box)
      ? cutShare(surface, commune, box, communes.outlines.areaOf(row))
      : wholeShare(surface, commune)
    const settled = part > 1 - TRACING_SHARE ? 1 : part < TRACING_SHARE ? 0 : part
    if (settled > 0) weights.push({ index: communes.indexes[row] ?? -1, part: settled })
  }
  return weights
}

/** No edge of the surface comes near the commune: one of its points tells for all. */
function wholeShare(surface: Surface, commune: Surface): number {
  const point = polygonsOf(commune)[0]?.[0]?.[0]
  return point && booleanPointInPolygon(point, surface) ? 1 : 0
}

/** The surface is first cut down to the commune's box: ten thousand vertices become a few. */
function cutShare(
  surface: Surface,
  commune: Surface,
  box: [number, number, number, number],
  areaOfCommune: number,
): number {
  const near = bboxClip(surface, box).geometry
  if (near.type !== 'Polygon' && near.type !== 'MultiPolygon') return 0
  return areaOfCommune === 0 ? 0 : areaKm2(clip('intersection', near, commune)) / areaOfCommune
}

/** Segments of the outline by cells of a coarse grid (0.02°, about 2 km). */
function edgeBoxes(surface: Surface) {
  const cells = new Set<number>()
  const cell = (value: number) => Math.floor(value / CELL_DEG)
  for (const ring of polygonsOf(surface).flat()) {
    ring.forEach((point, i) => {
      const next = ring[i + 1] ?? point
      const [x1 = 0, y1 = 0] = point
      const [x2 = 0, y2 = 0] = next
      for (let x = cell(Math.min(x1, x2)); x <= cell(Math.max(x1, x2)); x++) {
        for (let y = cell(Math.min(y1, y2)); y <= cell(Math.max(y1, y2)); y++)
          cells.add(keyOf(x, y))
      }
    })
  }
  return {
    meets: ([w, s, e, n]: [number, number, number, number]) => {
      for (let x = cell(w); x <= cell(e); x++) {
        for (let y = cell(s); y <= cell(n); y++) if (cells.has(keyOf(x, y))) return true
      }
      return false
    },
  }
}

const CELL_DEG = 0.02

const keyOf = (x: number, y: number): number => x * 100_000 + y
