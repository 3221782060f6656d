import type { Feature, FeatureCollection } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { CoucheDraft } from '../couches/contexte.ts'
import { type CommunesTopology, codeOf } from './generaliser.ts'
import { onGrille } from './grille.ts'

/**
 * One topology for all the couches, dissolved from the generalised communes:
 * every border is made of the same arcs. Geometry `id` = code, no properties.
 */
export function dissolveCouches(
  communes: CommunesTopology,
  couches: readonly CoucheDraft[],
): Topology {
  const polygons = communes.objects.communes.geometries as (Polygon | MultiPolygon)[]
  const collections: Record<string, FeatureCollection> = {}
  for (const { id, territoires } of couches) {
    const features = territoires.map((territoire): Feature => {
      const members = territoire.polygones.flatMap((index) => polygons[index] ?? [])
      return {
        type: 'Feature',
        id: territoire.code,
        properties: {},
        geometry: merge(communes, members as never),
      }
    })
    collections[id] = { type: 'FeatureCollection', features }
  }
  return bare(onGrille(topology(collections)))
}

/** The communes of one département, on the same arcs and grid. Geometry `id` = code of 2018. */
export function subsetCommunes(communes: CommunesTopology, indexes: readonly number[]): Topology {
  const geometries = indexes.flatMap((index) => communes.objects.communes.geometries[index] ?? [])
  const { bbox: _whole, ...rest } = communes
  const subset = filter({
    ...rest,
    objects: { communes: { type: 'GeometryCollection', geometries } },
  } as CommunesTopology)
  const named = subset.objects.communes.geometries.map((g) => ({ ...g, id: codeOf(g) }))
  return bare({
    ...subset,
    objects: { communes: { type: 'GeometryCollection', geometries: named } },
  })
}

/** Keeps `type`, `id` and `arcs` of each geometry, and no bbox: the files carry geometry only. */
function bare(source: Topology): Topology {
  const objects = Object.fromEntries(
    Object.entries(source.objects).map(([name, object]) => {
      const geometries = (object as GeometryCollection).geometries.map((geometry) => {
        const { properties: _properties, bbox: _bbox, ...rest } = geometry
        return single(rest)
      })
      return [name, { type: 'GeometryCollection' as const, geometries }]
    }),
  )
  const { type, transform, arcs } = source
  return {
    type,
    ...(transform ? { transform } : {}),
    objects: objects as Topology['objects'],
    arcs,
  }
}

/** A MultiPolygon of one polygon is written as a Polygon: the same shape in fewer bytes. */
function single<T extends { type: string | null }>(geometry: T): T {
  const { arcs } = geometry as { arcs?: unknown[] }
  if (geometry.type !== 'MultiPolygon' || arcs?.length !== 1) return geometry
  return { ...geometry, type: 'Polygon', arcs: arcs[0] }
}
