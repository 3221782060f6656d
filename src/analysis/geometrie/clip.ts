import { difference, featureCollection, intersect, multiPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import polygonClipping from 'polygon-clipping'

/** A polygon or several, [lon, lat] in degrees (WGS 84). Empty coordinates are an empty surface. */
export type Surface = Polygon | MultiPolygon

export type Operation = 'intersection' | 'difference'

/**
 * Common part of two surfaces, or what the first has outside the second. Turf's own
 * clipping is the reference it is tested against: same areas, about ten times slower.
 * An empty side is answered without a library; should the fast path throw, Turf answers.
 */
export function clip(operation: Operation, a: Surface, b: Surface): MultiPolygon {
  const [first, second] = [polygonsOf(a), polygonsOf(b)]
  if (first.length === 0) return surfaceOf([])
  if (second.length === 0) return surfaceOf(operation === 'difference' ? first : [])
  const fast = polygonClipping[operation]
  // Its CommonJS build seen through a wrong door must not pass for a hard outline.
  if (typeof fast !== 'function') throw new Error('polygon-clipping is not loaded')
  try {
    return surfaceOf(fast(first as Pairs, second as Pairs))
  } catch {
    return clipWithTurf(operation, a, b)
  }
}

/** The same by `@turf/turf` alone; throws when Turf does. */
export function clipWithTurf(operation: Operation, a: Surface, b: Surface): MultiPolygon {
  const pair = featureCollection([multiPolygon(polygonsOf(a)), multiPolygon(polygonsOf(b))])
  const result = operation === 'intersection' ? intersect(pair) : difference(pair)
  return surfaceOf(result ? polygonsOf(result.geometry) : [])
}

/** polygon-clipping types a position as a pair; a third coordinate is ignored by it. */
type Pairs = [number, number][][][]

/** Polygons of a surface, those without a ring left out. */
export function polygonsOf(surface: Surface): Position[][][] {
  const polygons = surface.type === 'Polygon' ? [surface.coordinates] : surface.coordinates
  return polygons.filter(([outer]) => outer !== undefined && outer.length > 0)
}

function surfaceOf(coordinates: Position[][][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates }
}
