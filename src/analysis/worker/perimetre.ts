import { bbox } from '@turf/turf'
import type { MultiPolygon } from 'geojson'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Tables } from '../communes/tables.ts'
import { type Contour, type Grille, toCoordinates } from '../contour/contour.ts'
import { dissolve } from '../contour/dissolve.ts'
import type { Surface } from '../geometrie/clip.ts'
import { communeWeights } from '../geometrie/communeWeights.ts'
import type { TerritoireNomme } from '../phrase/groupeNominal.ts'
import type { PerimetreRef } from './protocol.ts'
import type { CommunesDessinees, Ressources } from './ressources.ts'

/** A failure to tell the reader; anything else thrown is a bug. */
export class Impossible extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The couche of a reference; null for the workshop's and imported ones. */
export function coucheOfRef(ref: PerimetreRef): CoucheId | null {
  return 'couche' in ref ? ref.couche : null
}

/** How the sentence calls a perimeter. */
export function nameRef(ref: PerimetreRef, tables: Tables): TerritoireNomme {
  if (!('couche' in ref)) return { type: 'perimetre', nom: ref.nom ?? '' }
  const { type, millesime } = COUCHES[ref.couche]
  const index = tables.index(ref.couche)
  return { type, nom: index.noms[index.rowOf(ref.code)] ?? ref.code, millesime }
}

/** Communes of a perimeter made of whole ones; null for an outline. Throws on an unknown code. */
export function polygonesOfRef(ref: PerimetreRef, tables: Tables): ArrayLike<number> | null {
  if ('geojson' in ref) return null
  if ('polygones' in ref) {
    const size = tables.communes.codes.length
    return [...new Set(ref.polygones)].filter((index) => index >= 0 && index < size)
  }
  const index = tables.index(ref.couche)
  const row = index.rowOf(ref.code)
  if (row < 0) {
    throw new Impossible(
      'territoire-inconnu',
      `Le territoire « ${ref.code} » n’existe pas dans la couche « ${ref.couche} ».`,
    )
  }
  return index.polygonesOf(row)
}

/** The outline of a perimeter on the shared grid; null for an imported one. */
export async function contourOfRef(
  ref: PerimetreRef,
  ressources: Ressources,
): Promise<{ grille: Grille; contour: Contour } | null> {
  if ('geojson' in ref) return null
  if ('couche' in ref) {
    const { grille, contours, rowOf } = await ressources.contours(ref.couche)
    return { grille, contour: contours[rowOf(ref.code)] ?? dissolve([]) }
  }
  const tables = await ressources.tables()
  const wanted = new Set(ref.polygones)
  const files = await communesAround([...departementsOf(ref.polygones, tables)], ressources)
  const parts = files.flatMap(({ indexes, contours }) =>
    contours.filter((_, row) => wanted.has(indexes[row] ?? -1)),
  )
  const { grille } = files[0] ?? (await ressources.contours('departement'))
  return { grille, contour: dissolve(parts) }
}

/** The outline of a perimeter in degrees. */
export async function surfaceOfRef(ref: PerimetreRef, ressources: Ressources): Promise<Surface> {
  const found = await contourOfRef(ref, ressources)
  if (!found) return 'geojson' in ref ? ref.geojson : { type: 'MultiPolygon', coordinates: [] }
  return toMultiPolygon(found)
}

export function toMultiPolygon(found: { grille: Grille; contour: Contour }): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: toCoordinates(found.grille, found.contour) }
}

/** Share of each commune in a perimeter: 1 for those of whole ones. */
export async function weightsOfRef(
  ref: PerimetreRef,
  ressources: Ressources,
  isOver: () => boolean,
): Promise<Map<number, number>> {
  const tables = await ressources.tables()
  const polygones = polygonesOfRef(ref, tables)
  if (polygones) return new Map(Array.from(polygones, (index) => [index, 1]))
  return weightsOfSurface(await surfaceOfRef(ref, ressources), ressources, isOver)
}

/** Share of each commune in an outline, from the communes of the départements it may meet. */
export async function weightsOfSurface(
  surface: Surface,
  ressources: Ressources,
  isOver: () => boolean,
): Promise<Map<number, number>> {
  const near = departementsNear(surface, await ressources.tables())
  const weights = new Map<number, number>()
  for (const { surfaces, indexes } of await communesAround(near, ressources)) {
    for (const { index, part } of communeWeights(
      surface,
      { outlines: surfaces, indexes },
      isOver,
    )) {
      weights.set(index, part)
    }
  }
  return weights
}

/** Départements whose box meets that of a surface. */
export function departementsNear(surface: Surface, tables: Tables): string[] {
  const [w = 0, s = 0, e = 0, n = 0] = bbox(surface)
  const { codes, bboxWgs84 } = tables.couche('departement')
  return codes.filter((_, row) => {
    const box = bboxWgs84[row]
    return box && box[0] <= e && w <= box[2] && box[1] <= n && s <= box[3]
  })
}

/** Départements of some communes: their files hold the outlines. */
export function departementsOf(polygones: Iterable<number>, { communes }: Tables): Set<string> {
  const codes = new Set<string>()
  for (const index of polygones) {
    const code = communes.codes[index]
    if (code !== undefined) codes.add(code.slice(0, 2))
  }
  return codes
}

export function communesAround(
  departements: readonly string[],
  ressources: Ressources,
): Promise<CommunesDessinees[]> {
  return Promise.all(departements.map((departement) => ressources.communes(departement)))
}
