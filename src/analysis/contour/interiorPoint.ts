import type { Anneau, Contour } from './contour.ts'
import { signedArea } from './contour.ts'

/**
 * A point surely inside a contour: the middle of the widest stretch, across its largest
 * polygon, at half height. Published label points sometimes fall outside a generalised
 * outline (four communes of France). Null for an empty contour.
 */
export function interiorPoint({ polygones }: Contour): [x: number, y: number] | null {
  let largest: Anneau[] | undefined
  let size = 0
  for (const rings of polygones) {
    const area = Math.abs(signedArea(rings[0] ?? new Int32Array()))
    if (area <= size) continue
    largest = rings
    size = area
  }
  const outer = largest?.[0]
  if (!largest || !outer) return null
  const heights = Array.from(outer).filter((_, i) => i % 2 === 1)
  // Half a cell off the grid: the line meets no vertex.
  const y = Math.floor((Math.min(...heights) + Math.max(...heights)) / 2) + 0.5
  const crossings = largest.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b)
  let best: [number, number] | null = null
  let width = 0
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = crossings.slice(i, i + 2)
    if (to - from <= width) continue
    width = to - from
    best = [(from + to) / 2, y]
  }
  return best
}

function crossingsAt(ring: Anneau, y: number): number[] {
  const found: number[] = []
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [xi = 0, yi = 0, xj = 0, yj = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]]
    if (yi > y !== yj > y) found.push(xi + ((xj - xi) * (y - yi)) / (yj - yi))
  }
  return found
}
