import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import type { Topology } from 'topojson-specification'

type Point = [lon: number, lat: number]

/** Metropolitan France, degrees: the background is as fine as it gets there and close by. */
const FRANCE: readonly [number, number, number, number] = [-5.2, 41.3, 9.6, 51.1]

/** Length of a degree of longitude beside one of latitude, in the middle of France. */
const COS_LAT = Math.cos((46.5 * Math.PI) / 180)

/** Detail kept around France, in degrees of latitude: 1.5 km. */
const TOLERANCE_DEG = 0.014

/**
 * Distance from France, in the same degrees, at which twice as coarse is enough; and how fast
 * it grows from there: fourteen degrees away, at the edge of the widest screen, it is 24 km.
 */
const DOUBLE_AT_DEG = 2.4
const GROWTH = 1.5

/** A piece of land of its own stays from this many squares of the detail on. */
const MIN_ISLAND = 3

/**
 * Simplifies and drops islands, the further from France the more: Visvalingam's areas are
 * measured in squares of a detail that grows with the distance. Arcs stay shared.
 */
export function alleger(topology: Topology): Topology {
  const kept = simplify(presimplify(topology, weightOfTriangle), 1)
  return filter(kept, filterAttachedWeight(kept, MIN_ISLAND, weightOfRing))
}

/** Size of the detail at a place, degrees. */
function detailAt([lon, lat]: Point): number {
  const [west, south, east, north] = FRANCE
  const dx = Math.max(west - lon, 0, lon - east) * COS_LAT
  const dy = Math.max(south - lat, 0, lat - north)
  return TOLERANCE_DEG * (1 + (Math.hypot(dx, dy) / DOUBLE_AT_DEG) ** GROWTH)
}

function weightOfTriangle([a, b, c]: readonly [Point, Point, Point]): number {
  const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2
  return (area * COS_LAT) / detailAt(b) ** 2
}

function weightOfRing(ring: readonly Point[]): number {
  const [first = [0, 0]] = ring
  const area = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? first
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
  return (Math.abs(area) * COS_LAT) / detailAt(first) ** 2
}
