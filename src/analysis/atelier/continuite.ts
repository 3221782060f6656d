import type { Anneau, Contour } from '../contour/contour.ts'
import { dissolve } from '../contour/dissolve.ts'
import { interiorPoint } from '../contour/interiorPoint.ts'
import { isInRing } from '../contour/isInRing.ts'

/** Whether a perimeter holds together. Islands at sea are pieces too, and said as such by the caller. */
export type Continuite = {
  contour: Contour
  /** Pieces that share no border, most communes first: the communes of each. */
  morceaux: number[][]
  /** Holes of the outline: the communes outside the perimeter that each encloses. */
  enclaves: number[][]
}

export type CommuneSituee = { index: number; contour: Contour }

/**
 * Pieces and enclaves of a perimeter, on the shared segments of its communes. A
 * commune in several parts belongs to the piece that holds its largest part. A hole
 * that holds no commune around (a lake, a foreign enclave) is an empty list.
 *
 * @param dedans communes of the perimeter; none gives no piece
 * @param autour other communes near it, among which enclaves are looked for
 */
export function findContinuite(
  dedans: readonly CommuneSituee[],
  autour: readonly CommuneSituee[],
): Continuite {
  const contour = dissolve(dedans.map((commune) => commune.contour))
  const morceaux = contour.polygones.map(() => [] as number[])
  for (const commune of dedans) {
    const point = interiorPoint(commune.contour)
    if (!point) continue
    const at = contour.polygones.findIndex((rings) => isInPolygon(rings, point))
    morceaux[at]?.push(commune.index)
  }
  const holes = contour.polygones.flatMap(([, ...inner]) => inner)
  return {
    contour,
    // Islets are parts of a commune whose largest part stands elsewhere.
    morceaux: morceaux.filter((list) => list.length > 0).sort((a, b) => b.length - a.length),
    enclaves: holes.map((hole) => enclosed(hole, autour)),
  }
}

function isInPolygon([outer, ...holes]: Anneau[], [x, y]: readonly [number, number]): boolean {
  return outer !== undefined && isInRing(outer, x, y) && !holes.some((hole) => isInRing(hole, x, y))
}

function enclosed(hole: Anneau, autour: readonly CommuneSituee[]): number[] {
  return autour.flatMap(({ index, contour }) => {
    const point = interiorPoint(contour)
    return point && isInRing(hole, point[0], point[1]) ? [index] : []
  })
}
