import type { Feature, FeatureCollection, GeoJsonProperties } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { VillesFile } from '#/domain/geoFiles.ts'
import type { TopoForm } from './topoUrl.ts'

type Ask = { objet: string; forme: TopoForm; codes: readonly string[] | null }

/**
 * Takes one object out of a topology as GeoJSON. Polygons carry their code in a
 * property, which MapLibre promotes to the feature id.
 * An unknown object or unknown codes give an empty collection: a layer that is not
 * in this year's files is not a failure of the map.
 */
export function decodeTopo(topology: Topology, { objet, forme, codes }: Ask): FeatureCollection {
  const object = topology.objects[objet]
  if (object === undefined) return collection([])
  const geometries = membersOf(object).filter(
    (geometry) => codes === null || codes.includes(String(geometry.id)),
  )
  if (forme === 'surfaces') {
    return collection(geometries.map((geometry) => toFeature(topology, geometry)))
  }
  const kept = { type: 'GeometryCollection', geometries } as GeometryCollection
  const lines = mesh(topology, kept, FILTERS[forme])
  return collection([{ type: 'Feature', properties: {}, geometry: lines }])
}

/** Towns as points, with what their label needs. The map shows the metropole only. */
export function decodeVilles({ villes }: VillesFile): FeatureCollection {
  const metropole = villes.filter(([code]) => !code.startsWith('97'))
  return collection(
    metropole.map(([code, nom, lon, lat, rang]) => ({
      type: 'Feature',
      properties: { code, nom, rang },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  )
}

type AnyGeometry = GeometryObject<GeoJsonProperties>
type MeshFilter = (a: AnyGeometry, b: AnyGeometry) => boolean

const FILTERS: Record<Exclude<TopoForm, 'surfaces'>, MeshFilter | undefined> = {
  traits: undefined,
  interieurs: (a, b) => a !== b,
  contour: (a, b) => a === b,
}

function membersOf(object: AnyGeometry): AnyGeometry[] {
  return object.type === 'GeometryCollection' ? object.geometries : [object]
}

function toFeature(topology: Topology, geometry: AnyGeometry): Feature {
  const decoded = feature(topology, geometry) as Feature
  const code = geometry.id === undefined ? {} : { code: String(geometry.id) }
  return {
    type: 'Feature',
    properties: { ...decoded.properties, ...code },
    geometry: decoded.geometry,
  }
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}
