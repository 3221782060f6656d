import type { MultiPolygon } from 'geojson'
import polygonClipping from 'polygon-clipping'
import { polygonsOf, type Surface } from './clip.ts'

/**
 * An imported surface made fit to measure: parts that overlap are merged, rings that
 * cross themselves are split, so that no ground counts twice. One simple polygon comes
 * back as it is; an empty one stays empty. Throws when the outline defeats the library.
 */
export function cleanSurface(surface: Surface): MultiPolygon {
  const polygons = polygonsOf(surface) as [number, number][][][]
  const [first, ...others] = polygons
  const coordinates = first ? polygonClipping.union([first], ...others.map((one) => [one])) : []
  return { type: 'MultiPolygon', coordinates }
}
