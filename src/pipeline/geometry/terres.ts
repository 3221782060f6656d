import type { FeatureCollection, MultiLineString, Position } from 'geojson'
import mapshaper from 'mapshaper'
import { feature, merge } from 'topojson-client'
import type {
  GeometryCollection,
  MultiPolygon,
  Objects,
  Polygon,
  Topology,
} from 'topojson-specification'
import { FOND_WGS84, FRONTIERES_WGS84 } from '../fond/emprise.ts'
import { alleger } from './alleger.ts'
import { collection } from './collection.ts'
import { GRILLE, onGrille, surGrille } from './grille.ts'

/** Width of the strip of land laid along the land borders, under the communes. */
const BANDE = '8km'

/** Detail of its edge, which nobody sees. */
const LISSAGE = '1km'

const FRANCE = 'France'

/** Countries of the world, as `world-atlas` gives them. */
export type Monde = Topology & { objects: { countries: Pays } }
type Pays = GeometryCollection<{ name?: string }>
type PaysTopology = Topology<{ countries: Pays }>

/**
 * `terres`: land outside France, plus a strip along its land borders so that no gap shows
 * between two outlines of different precision; never France's own coast. `voisins`: the
 * coasts and borders of that land, as lines; those of France are the regions' own.
 */
export async function buildTerres(
  monde: Monde,
): Promise<{ terres: FeatureCollection; voisins: FeatureCollection }> {
  const pays = onGrille(alleger(await cut(monde))) as PaysTopology
  const { geometries } = pays.objects.countries
  const isFrance = (index: number) => nameOf(geometries[index]) === FRANCE
  const lines: Position[][] = []
  const frontieresFrance: Position[][] = []
  ownersOfArcs(pays).forEach((owners, arc) => {
    const line = lineOf(pays, arc)
    if (owners.some(isFrance)) {
      if (owners.length > 1) frontieresFrance.push(line)
    } else if (owners.length === 1) lines.push(...offEdge(line))
    else if (entersFrame(line)) lines.push(line)
  })
  const dehors = geometries.filter((_, index) => !isFrance(index))
  const bande = await collection(
    `-i combine-files lignes.json terre.json -target lignes -buffer ${BANDE} -simplify dp interval=${LISSAGE} keep-shapes -clip terre -dissolve2`,
    { 'lignes.json': linesOf(frontieresFrance), 'terre.json': landOf(pays, geometries) },
  )
  const terres = await collection(
    '-i combine-files dehors.json bande.json -merge-layers force target=dehors,bande -dissolve2',
    { 'dehors.json': landOf(pays, dehors), 'bande.json': bande },
  )
  return { terres: surGrille(terres), voisins: surGrille(linesOf(lines)) }
}

function nameOf(geometry: Pays['geometries'][number] | undefined): string | undefined {
  return (geometry?.properties as { name?: string } | undefined)?.name
}

async function cut(monde: Monde): Promise<Topology> {
  const output = await mapshaper.applyCommands(
    `-i monde.json -target countries -clip bbox=${FOND_WGS84.join(',')} -filter-fields name -o pays.json target=countries format=topojson no-quantization`,
    { 'monde.json': JSON.stringify(monde) },
  )
  return JSON.parse(Buffer.from(output['pays.json'] ?? '{}').toString('utf8')) as Topology
}

/** For each arc, the ranks of the countries it bounds. */
function ownersOfArcs({ arcs, objects }: PaysTopology): number[][] {
  const owners: number[][] = arcs.map(() => [])
  objects.countries.geometries.forEach((geometry, rank) => {
    if (!('arcs' in geometry)) return
    for (const arc of (geometry.arcs as number[][][]).flat(2)) {
      const own = owners[arc < 0 ? ~arc : arc]
      if (own && !own.includes(rank)) own.push(rank)
    }
  })
  return owners
}

function lineOf(pays: PaysTopology, arc: number): Position[] {
  const line = feature(pays as Topology<Objects>, { type: 'LineString', arcs: [arc] })
  return (line.geometry as unknown as { coordinates: Position[] }).coordinates
}

function landOf(pays: PaysTopology, geometries: Pays['geometries']): FeatureCollection {
  const polygons = geometries.filter(({ type }) => type !== null) as (Polygon | MultiPolygon)[]
  const geometry = merge(pays as Topology<Objects>, polygons)
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] }
}

function linesOf(coordinates: Position[][]): FeatureCollection {
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates }
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] }
}

function entersFrame(line: readonly Position[]): boolean {
  const [west, south, east, north] = FRONTIERES_WGS84
  return line.some(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north)
}

/** A coast without what follows the edge of the cut. */
function offEdge(line: readonly Position[]): Position[][] {
  const parts: Position[][] = []
  line.forEach((point, i) => {
    const before = line[i - 1]
    if (before === undefined || isEdge(before, point)) parts.push([point])
    else parts.at(-1)?.push(point)
  })
  return parts.filter(({ length }) => length > 1)
}

function isEdge(a: Position, b: Position): boolean {
  return FOND_WGS84.some((edge, i) =>
    [a, b].every((point) => Math.abs((point[i % 2] ?? 0) - edge) < GRILLE.scale[0]),
  )
}
