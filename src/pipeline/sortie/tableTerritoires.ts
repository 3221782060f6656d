import type { CoucheTable } from '#/domain/geoFiles.ts'
import type { CoucheDraft } from '../couches/contexte.ts'
import type { Place } from '../geometry/mesures.ts'
import { round } from './json.ts'

/** The table of one couche for `territoires.json`, in the order of its codes. */
export function tableOfCouche(
  couche: CoucheDraft,
  areaM2: readonly number[],
  places: ReadonlyMap<string, Place>,
): CoucheTable {
  const { id, territoires } = couche
  const placeOf = (code: string): Place =>
    places.get(code) ?? { bbox: [0, 0, 0, 0], interieur: [0, 0] }
  const sum = (indexes: readonly number[]) =>
    indexes.reduce((total, index) => total + (areaM2[index] ?? 0), 0)
  return {
    id,
    codes: territoires.map(({ code }) => code),
    noms: territoires.map(({ nom }) => nom),
    ...(territoires.some(({ nature }) => nature)
      ? { natures: territoires.map(({ nature }) => nature ?? '') }
      : {}),
    ...(territoires.some(({ note }) => note)
      ? { notes: territoires.map(({ note }) => note ?? null) }
      : {}),
    population: territoires.map(({ population }) => population),
    areaKm2: territoires.map(({ polygones }) => round(sum(polygones) / 1e6, 2)),
    nbCommunes: territoires.map(({ nbCommunes }) => nbCommunes),
    bboxWgs84: territoires.map(({ code }) => bboxOf(placeOf(code))),
    labelLonLat: territoires.map(({ code }) => pointOf(placeOf(code), 3)),
  }
}

/** Two decimals, outward: a bbox frames a view, and 1 km of margin saves 34 kB compressed. */
function bboxOf({ bbox: [w, s, e, n] }: Place): [number, number, number, number] {
  const down = (value: number) => round(Math.floor(value * 100) / 100, 2)
  const up = (value: number) => round(Math.ceil(value * 100) / 100, 2)
  return [down(w), down(s), up(e), up(n)]
}

/** The inner point, rounded to a number of decimals. */
export function pointOf({ interieur }: Place, decimals: number): [number, number] {
  return [round(interieur[0], decimals), round(interieur[1], decimals)]
}
