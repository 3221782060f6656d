import type { Contour } from '../contour/contour.ts'
import { dissolve } from '../contour/dissolve.ts'
import { isInRing } from '../contour/isInRing.ts'

/** Whether a perimeter holds together. Islands at sea are pieces too, and said as such by the caller. */
export type Continuite = {
  contour: Contour
  /** Pieces that share no border, most communes first: the communes of each. */
  morceaux: number[][]
  /** Holes of the outline: the communes outside the perimeter that each encloses. */
  enclaves: number[][]
}

export type CommuneSituee = {
  index: number
  contour: Contour
  /** A point inside, on the same grid. */
  point: readonly [x: number, y: number]
}

/**
 * Pieces and enclaves of a perimeter, on the shared segments of its communes. A
 * commune in several parts belongs to the piece that holds its own point. A hole
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
  for (const { index, point } of dedans) {
    const [x, y] = point
    const at = contour.polygones.findIndex(
      ([outer, ...holes]) =>
        outer && isInRing(outer, x, y) && !holes.some((hole) => isInRing(hole, x, y)),
    )
    morceaux[at]?.push(index)
  }
  const enclaves = contour.polygones.flatMap(([, ...holes]) =>
    holes.map((hole) =>
      autour.filter(({ point: [x, y] }) => isInRing(hole, x, y)).map(({ index }) => index),
    ),
  )
  return {
    contour,
    // Islets without the point of any commune are parts of a commune that stands elsewhere.
    morceaux: morceaux.filter((list) => list.length > 0).sort((a, b) => b.length - a.length),
    enclaves,
  }
}
