import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A closed ring needs three distinct points and the first again. */
const MIN_POSITIONS = 4

/**
 * Builds the arcs of a snapped topology again, without the points the grid has
 * made equal: snapping leaves arcs of no length where two junctions fell on the
 * same step. Float coordinates in degrees, still exactly on the grid; properties kept.
 */
export function rebuild(snapped: Topology, object: string): Topology {
  const collection = feature(
    snapped,
    snapped.objects[object] as GeometryCollection,
  ) as FeatureCollection
  const features = collection.features.map((one) => ({ ...one, geometry: clean(one.geometry) }))
  return topology({ [object]: { type: 'FeatureCollection', features } })
}

function clean(geometry: FeatureCollection['features'][number]['geometry']): MultiPolygon {
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : []
  const coordinates = polygons
    .map((rings) => rings.map(withoutRepeats))
    .filter(([outer]) => outer !== undefined && outer.length >= MIN_POSITIONS)
    .map((rings) => rings.filter((ring) => ring.length >= MIN_POSITIONS))
  return { type: 'MultiPolygon', coordinates }
}

function withoutRepeats(ring: Position[]): Position[] {
  return ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1])
}
