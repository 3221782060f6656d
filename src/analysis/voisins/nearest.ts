import { type Contour, type Grille, toLonLat } from '../contour/contour.ts'
import type { ContoursCouche } from '../contour/decodeCouche.ts'
import {
  type BordureKm,
  borderDistance,
  type PlanKm,
  planAt,
  toBordureKm,
} from './borderDistance.ts'

export type Proche = { row: number; km: number }

/**
 * The `count` rows of a couche nearest to A, border to border, among those `accept`
 * keeps. Bounding boxes first: a box is never farther than the shape in it, so the
 * search stops when the next box is beyond the last one kept. Ties by row.
 */
export function nearest(
  a: { grille: Grille; contour: Contour },
  couche: ContoursCouche,
  { count, accept }: { count: number; accept: (row: number) => boolean },
): Proche[] {
  if (a.contour.polygones.length === 0) return []
  const middle = toLonLat(a.grille, 0, (a.contour.bbox[1] + a.contour.bbox[3]) / 2)
  const plan = planAt(middle[1])
  const border = toBordureKm(a.grille, a.contour, plan)
  const box = boxKm(a.grille, a.contour, plan)
  const kept: Proche[] = []
  for (const { row, gap } of byBoxGap(couche, plan, box)) {
    const limit = kept.length < count ? Infinity : (kept[count - 1]?.km ?? Infinity)
    if (gap > limit) break
    if (!accept(row)) continue
    const contour = couche.contours[row]
    if (!contour) continue
    kept.push({ row, km: distanceTo(border, couche.grille, contour, plan) })
    kept.sort((p, q) => p.km - q.km || p.row - q.row)
    kept.length = Math.min(kept.length, count)
  }
  return kept
}

function distanceTo(border: BordureKm, grille: Grille, contour: Contour, plan: PlanKm): number {
  return borderDistance(border, toBordureKm(grille, contour, plan))
}

type Box = [number, number, number, number]

/** Rows by distance between boxes, nearest first: two thousand boxes need no tree. */
function byBoxGap(couche: ContoursCouche, plan: PlanKm, box: Box): { row: number; gap: number }[] {
  return couche.contours
    .flatMap((contour, row) =>
      contour.polygones.length === 0
        ? []
        : [{ row, gap: gapOf(box, boxKm(couche.grille, contour, plan)) }],
    )
    .sort((p, q) => p.gap - q.gap || p.row - q.row)
}

function gapOf(a: Box, b: Box): number {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2])
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3])
  return Math.hypot(dx, dy)
}

function boxKm(grille: Grille, { bbox }: Contour, plan: PlanKm): Box {
  const [x1, y1] = plan(toLonLat(grille, bbox[0], bbox[1]))
  const [x2, y2] = plan(toLonLat(grille, bbox[2], bbox[3]))
  return [x1, y1, x2, y2]
}
