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

/** A canvas that writes: relative moves in multiples of the grid, no point twice. */
function createContext(pas: number): GeoContext & { take: () => string } {
  // Every multiple of the grid is written whole: relative moves would add up their errors.
  const decimals = [0, 1, 2].find((count) => Number.isInteger(round(pas * 10 ** count))) ?? 3
  const write = (steps: number) => shorten((steps * pas).toFixed(decimals))
  let text = ''
  let start: readonly [number, number] | null = null
  let at: readonly [number, number] = [0, 0]
  let line = ''
  const flush = () => {
    // A ring or a line that the grid reduced to a point draws nothing.
    if (start !== null && line !== '') text += `M${pair(write(start[0]), write(start[1]))}l${line}`
    line = ''
    start = null
  }
  return {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      flush()
      start = [Math.round(x / pas), Math.round(y / pas)]
      at = start
    },
    lineTo: (x, y) => {
      const [nx, ny] = [Math.round(x / pas), Math.round(y / pas)]
      if (nx === at[0] && ny === at[1]) return
      const step = pair(write(nx - at[0]), write(ny - at[1]))
      line += line === '' || step.startsWith('-') ? step : ` ${step}`
      at = [nx, ny]
    },
    closePath: () => {
      const isDrawn = line !== ''
      flush()
      if (isDrawn) text += 'Z'
    },
    take: () => {
      flush()
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
