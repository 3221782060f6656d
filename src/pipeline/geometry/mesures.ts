import mapshaper from 'mapshaper'
import type { GeometryCollection, Topology } from 'topojson-specification'

/**
 * Equal-area projection for areas: Albers on the GRS80 ellipsoid, with the
 * parallels of Lambert 93. Areas are those of the ellipsoid, not of a sphere
 * (a sphere is up to 0.25 % off at these latitudes).
 */
const ALBERS = "'+proj=aea +lat_1=44 +lat_2=49 +lat_0=46.5 +lon_0=3 +ellps=GRS80'"

type Row = { code: string }

/** Areas in m² by code, for the polygons of one topology with a `code` property. */
export async function areasM2(source: string): Promise<Map<string, number>> {
  const rows = await table<Row & { a: number }>(
    source,
    `-proj ${ALBERS} -each 'a = this.area' -filter-fields code,a`,
  )
  return new Map(rows.map((row) => [row.code, row.a]))
}

/** Placement of a shape: bbox [w, s, e, n] and a point inside its largest part, in degrees. */
export type Place = { bbox: [number, number, number, number]; interieur: [number, number] }

/** Bbox and inner point by geometry id, for one object of a topology. */
export async function places(topology: Topology, object: string): Promise<Map<string, Place>> {
  const rows = await table<Row & { b: [number, number, number, number]; x: number; y: number }>(
    JSON.stringify(withCodes(topology, object)),
    "-each 'b = this.bounds, x = this.innerX, y = this.innerY' -filter-fields code,b,x,y",
  )
  return new Map(rows.map((row) => [row.code, { bbox: row.b, interieur: [row.x, row.y] }]))
}

/** One object of a topology, its ids copied into a `code` property for mapshaper. */
export function withCodes(topology: Topology, object: string): Topology {
  const collection = topology.objects[object] as GeometryCollection
  const geometries = collection.geometries.map((g) => ({
    ...g,
    properties: { code: String(g.id ?? '') },
  }))
  return { ...topology, objects: { [object]: { type: 'GeometryCollection', geometries } } }
}

async function table<T>(source: string, commands: string): Promise<T[]> {
  const output = await mapshaper.applyCommands(
    `-i source.json string-fields=code ${commands} -o table.json format=json`,
    { 'source.json': source },
  )
  return JSON.parse(Buffer.from(output['table.json'] ?? '[]').toString('utf8')) as T[]
}

/** Area in m² of the union of all the polygons of a topology: overlaps count once. */
export async function unionM2(source: string): Promise<number> {
  const rows = await table<{ a: number }>(
    source,
    `-dissolve2 -proj ${ALBERS} -each 'a = this.area'`,
  )
  return rows.reduce((sum, row) => sum + row.a, 0)
}
