import { type Anneau, type Contour, pointKey, signedArea, toContour } from './contour.ts'
import { isInRing } from './isInRing.ts'

type Arete = { x: number; y: number; x2: number; y2: number; used: boolean }

/**
 * The union of polygons cut from one shared topology: a segment walked both ways is
 * inner and goes, the rest is stitched. No tolerance and no clipping, so borders stay
 * bit for bit. Outer rings must all turn clockwise (north up), as they do in every
 * file of `public/geo`. Two parts that touch at a point only stay two parts; nothing
 * gives an empty contour.
 */
export function dissolve(contours: readonly Contour[]): Contour {
  const starts = outerSegments(contours)
  const rings: Anneau[] = []
  for (const segments of starts.values()) {
    for (const segment of segments) if (!segment.used) rings.push(...walk(segment, starts))
  }
  return toContour(nest(rings))
}

/** Directed segments without an opposite, by starting point. */
function outerSegments(contours: readonly Contour[]): Map<number, Arete[]> {
  const starts = new Map<number, Arete[]>()
  const visit = (x: number, y: number, x2: number, y2: number) => {
    const end = pointKey(x2, y2)
    const back = starts.get(end)
    const opposite = back?.findIndex((s) => s.x2 === x && s.y2 === y) ?? -1
    if (back && opposite >= 0) {
      back.splice(opposite, 1)
      if (back.length === 0) starts.delete(end)
      return
    }
    const key = pointKey(x, y)
    const list = starts.get(key)
    const segment = { x, y, x2, y2, used: false }
    if (list) list.push(segment)
    else starts.set(key, [segment])
  }
  for (const { polygones } of contours) {
    for (const ring of polygones.flat()) forEachSegment(ring, visit)
  }
  return starts
}

/** Calls `visit` on each segment of a ring, the closing one included; empty segments skipped. */
export function forEachSegment(
  ring: Anneau,
  visit: (x: number, y: number, x2: number, y2: number) => void,
): void {
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length
    const x = ring[i] ?? 0
    const y = ring[i + 1] ?? 0
    const x2 = ring[j] ?? 0
    const y2 = ring[j + 1] ?? 0
    if (x !== x2 || y !== y2) visit(x, y, x2, y2)
  }
}

/** Follows segments until none is left open; a point met twice closes a ring at once. */
function walk(first: Arete, starts: Map<number, Arete[]>): Anneau[] {
  const rings: Anneau[] = []
  const path: Arete[] = []
  const positions = new Map<number, number>()
  let current: Arete | undefined = first
  while (current) {
    current.used = true
    positions.set(pointKey(current.x, current.y), path.length)
    path.push(current)
    const end = pointKey(current.x2, current.y2)
    const back = positions.get(end)
    if (back !== undefined) {
      const loop = path.splice(back)
      for (const { x, y } of loop) positions.delete(pointKey(x, y))
      rings.push(Int32Array.from(loop.flatMap(({ x, y }) => [x, y])))
    }
    current = path.length === 0 ? undefined : nextOf(current, starts.get(end) ?? [])
  }
  return rings
}

/** Where borders cross, the sharpest right turn: it keeps the ground on the right in one piece. */
function nextOf(from: Arete, candidates: readonly Arete[]): Arete | undefined {
  let best: Arete | undefined
  let bestTurn = Infinity
  const [dx, dy] = [from.x2 - from.x, from.y2 - from.y]
  for (const candidate of candidates) {
    if (candidate.used) continue
    const [ex, ey] = [candidate.x2 - candidate.x, candidate.y2 - candidate.y]
    const turn = Math.atan2(dx * ey - dy * ex, dx * ex + dy * ey)
    if (turn >= bestTurn) continue
    best = candidate
    bestTurn = turn
  }
  return best
}

/** Outer rings with the holes they contain; the sense of the largest ring is the outer one. */
function nest(rings: readonly Anneau[]): Anneau[][] {
  const sized = rings
    .map((ring) => ({ ring, area: signedArea(ring) }))
    .filter(({ area }) => area !== 0)
    .sort((a, b) => Math.abs(b.area) - Math.abs(a.area))
  const sense = Math.sign(sized[0]?.area ?? 1)
  const outers = sized.filter(({ area }) => Math.sign(area) === sense)
  const polygones = outers.map(({ ring }) => [ring])
  for (const { ring } of sized.filter(({ area }) => Math.sign(area) !== sense)) {
    // The smallest outer ring around the hole: outers are sorted, so the last that holds it.
    for (let i = outers.length - 1; i >= 0; i--) {
      const outer = outers[i]
      if (!outer || !holds(outer.ring, ring)) continue
      polygones[i]?.push(ring)
      break
    }
  }
  return polygones
}

/** A hole may touch its outer ring at some points: the first point off the border decides. */
function holds(outer: Anneau, hole: Anneau): boolean {
  const border = new Set<number>()
  for (let i = 0; i < outer.length; i += 2) border.add(pointKey(outer[i] ?? 0, outer[i + 1] ?? 0))
  for (let i = 0; i < hole.length; i += 2) {
    const x = hole[i] ?? 0
    const y = hole[i + 1] ?? 0
    if (!border.has(pointKey(x, y))) return isInRing(outer, x, y)
  }
  const [x = 0, y = 0, x2 = 0, y2 = 0] = hole
  return isInRing(outer, (x + x2) / 2, (y + y2) / 2)
}
