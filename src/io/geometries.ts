import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import {
  type Anneau,
  type Contour,
  type Grille,
  signedArea,
  toContour,
  toCoordinates,
} from '#/analysis/contour/contour.ts'
import { type ContoursCouche, decodeCouche } from '#/analysis/contour/decodeCouche.ts'
import { dissolve } from '#/analysis/contour/dissolve.ts'
import { topologieOf } from '#/domain/geoFiles.ts'
import type { GeometrieRef } from './tableau.ts'

/** Reads a generated file by its path under `public/geo`; rejects when it cannot. */
type LoadJson = (path: string) => Promise<unknown>

/** 1e-6 degree is 11 cm, finer than the grid of the outlines: no precision is made up. */
const DECIMALES = 6

/**
 * The shapes of some rows, from the shared topology: borders that coincide in the
 * application coincide in the file. Null where a row has no place or an unknown code.
 */
export async function readGeometries(
  refs: readonly (GeometrieRef | null)[],
  load: LoadJson,
): Promise<(Geometry | null)[]> {
  const cache = new Map<string, Promise<ContoursCouche>>()
  const contours = (path: string, objet: string) => {
    const known = cache.get(objet + path)
    if (known !== undefined) return known
    const made = load(path).then((file) => decodeCouche(file as Topology, objet))
    cache.set(objet + path, made)
    return made
  }
  const communes = (code: string) => contours(`communes/${code.slice(0, 2)}.topo.json`, 'communes')
  return Promise.all(
    refs.map(async (ref): Promise<Geometry | null> => {
      if (ref === null) return null
      if ('lonLat' in ref) return { type: 'Point', coordinates: [...ref.lonLat] }
      if ('couche' in ref) {
        return pick(await contours(topologieOf(ref.couche), ref.couche), ref.code)
      }
      if ('commune' in ref) return pick(await communes(ref.commune), ref.commune)
      return union(await Promise.all(ref.communes.map(communes)), ref.communes)
    }),
  )
}

function pick({ grille, contours, rowOf }: ContoursCouche, code: string): Geometry | null {
  const contour = contours[rowOf(code)]
  return contour ? toGeometry(grille, contour) : null
}

function union(files: readonly ContoursCouche[], codes: readonly string[]): Geometry | null {
  const parts = files.flatMap(({ contours, rowOf }, at) => contours[rowOf(codes[at] ?? '')] ?? [])
  const grille = files[0]?.grille
  return grille && parts.length > 0 ? toGeometry(grille, dissolve(parts)) : null
}

/** RFC 7946: outer rings anticlockwise, holes clockwise; one polygon is a Polygon. */
function toGeometry(grille: Grille, { polygones }: Contour): Polygon | MultiPolygon | null {
  const wound = polygones.map((rings) =>
    rings.map((ring, at) => (signedArea(ring) > 0 === (at === 0) ? ring : reversed(ring))),
  )
  const coordinates = toCoordinates(grille, toContour(wound)).map((rings) =>
    rings.map((ring) => ring.map(round)),
  )
  const [first] = coordinates
  if (first === undefined) return null
  if (coordinates.length === 1) return { type: 'Polygon', coordinates: first }
  return { type: 'MultiPolygon', coordinates }
}

function reversed(ring: Anneau): Anneau {
  const out = new Int32Array(ring.length)
  for (let i = 0; i < ring.length; i += 2) {
    out[i] = ring[ring.length - 2 - i] ?? 0
    out[i + 1] = ring[ring.length - 1 - i] ?? 0
  }
  return out
}

function round(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(DECIMALES)))
}
