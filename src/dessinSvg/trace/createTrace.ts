import { type GeoContext, geoIdentity, geoPath, geoTransform } from 'd3-geo'
import type { Geometry } from 'geojson'
import { round } from '../noeud.ts'
import type { Projection, Taille } from '../projection.ts'

/** Text of a path (`d`), empty when nothing of the geometry is in the frame. */
export type Trace = (geometry: Geometry) => string

/** Beyond the frame, so that the strokes of clipped polygons stay out of sight. */
const DEBORD = 24

/**
 * Projects, clips to the frame, snaps to a grid and writes in the fewest signs. Snapping
 * does not depend on the direction of an arc, so shared borders stay shared.
 *
 * @param pas side of the grid in pixels
 */
export function createTrace(projection: Projection, taille: Taille, pas: number): Trace {
  const clip = geoIdentity().clipExtent([
    [-DEBORD, -DEBORD],
    [taille.width + DEBORD, taille.height + DEBORD],
  ])
  const toPixels = geoTransform({
    point(lon, lat) {
      const [x, y] = projection.project(lon, lat)
      this.stream.point(x, y)
    },
  })
  const context = createContext(pas)
  const path = geoPath({ stream: (sink) => toPixels.stream(clip.stream(sink)) }, context)
  return (geometry) => {
    path(geometry)
    return context.take()
  }
}

/**
 * Steps of the grid within which a point may be left out. The choice looks at a point and its
 * two neighbours, never at what was written before: both sides of a border make the same.
 */
const ECART_PAS = 0.9

function isNeedless([ax, ay]: Point, [x, y]: Point, [bx, by]: Point): boolean {
  // One point in two stays whatever happens, so that a long curve is not cut through.
  if (((x + y) & 1) === 0) return false
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return false
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length < ECART_PAS
}

type Point = readonly [x: number, y: number]

/** A canvas that writes: relative moves in multiples of the grid, no point twice. */
function createContext(pas: number): GeoContext & { take: () => string } {
  // Every multiple of the grid is written whole: relative moves would add up their errors.
  const decimals = [0, 1, 2].find((count) => Number.isInteger(round(pas * 10 ** count))) ?? 3
  const write = (steps: number) => shorten((steps * pas).toFixed(decimals))
  let text = ''
  let points: Point[] = []
  const flush = (isClosed: boolean) => {
    const [start] = points
    const kept = points.filter((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]]
      return before === undefined || after === undefined || !isNeedless(before, point, after)
    })
    points = []
    // A ring or a line that the grid reduced to a point draws nothing.
    if (start === undefined || kept.length < 2) return
    text += `M${pair(write(start[0]), write(start[1]))}l`
    kept.slice(1).forEach(([x, y], i) => {
      const [fromX, fromY] = kept[i] ?? start
      const step = pair(write(x - fromX), write(y - fromY))
      text += i === 0 || step.startsWith('-') ? step : ` ${step}`
    })
    if (isClosed) text += 'Z'
  }
  return {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      flush(false)
      points = [[Math.round(x / pas), Math.round(y / pas)]]
    },
    lineTo: (x, y) => {
      const next: Point = [Math.round(x / pas), Math.round(y / pas)]
      const last = points.at(-1)
      if (last?.[0] !== next[0] || last[1] !== next[1]) points.push(next)
    },
    closePath: () => flush(true),
    take: () => {
      flush(false)
      const made = text
      text = ''
      return made
    },
  }
}

const pair = (x: string, y: string): string => (y.startsWith('-') ? `${x}${y}` : `${x} ${y}`)

/** `0.50` → `.5`, `-0.00` → `0`. */
function shorten(text: string): string {
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  if (trimmed === '-0' || trimmed === '') return '0'
  return trimmed.replace(/^(-?)0\./, '$1.')
}
