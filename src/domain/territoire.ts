import type { Millesime } from './millesime.ts'

/**
 * Kinds of territory, in the order used by lists and search groups. The value is
 * the prefix of a {@link TerritoireId}: `pays:ledonien`, `epci:200071116`.
 */
export const TYPES_TERRITOIRE = [
  'pays',
  'petr',
  'epci',
  'commune',
  'zone-emploi-2010',
  'zone-emploi-2020',
  'territoire-industrie-2023',
  'territoire-industrie-2026',
  'contrat-ruralite',
  'departement',
  'region',
] as const

export type TypeTerritoire = (typeof TYPES_TERRITOIRE)[number]

/** `kind:official-code`; for the nine Pays the code is a slug. */
export type TerritoireId = `${TypeTerritoire}:${string}`

/** True for a kind of territory known to the application. */
export function isTypeTerritoire(value: unknown): value is TypeTerritoire {
  return typeof value === 'string' && (TYPES_TERRITOIRE as readonly string[]).includes(value)
}

/**
 * Splits `kind:code`. Returns `null` when the kind is unknown or the code empty;
 * whether the code exists is for the catalogue to say.
 */
export function parseTerritoireId(
  value: string,
): { type: TypeTerritoire; code: string; id: TerritoireId } | null {
  const cut = value.indexOf(':')
  const type = value.slice(0, cut)
  const code = value.slice(cut + 1)
  if (cut < 1 || code === '' || !isTypeTerritoire(type)) return null
  return { type, code, id: `${type}:${code}` }
}

/** Builds an id from its two parts. */
export function territoireId(type: TypeTerritoire, code: string): TerritoireId {
  return `${type}:${code}`
}

/** One territory in one vintage, as the list and the panel header need it. */
export type Territoire = {
  id: TerritoireId
  type: TypeTerritoire
  code: string
  nom: string
  /** Legal nature (CC, CA, CU, METRO, PETR…) when the source gives one. */
  nature?: string
  /** Vintage of the perimeter; `null` for kinds that have only one. */
  millesime: Millesime | null
  /** Municipal population of the vintage; `null` when unknown. */
  population: number | null
  /** Geodesic area of the source polygons, km². */
  areaKm2: number
  /** Number of communes of the vintage. */
  nbCommunes: number
  /** [west, south, east, north], degrees. */
  bboxWgs84: [west: number, south: number, east: number, north: number]
  /** A point inside the largest part, for the label and the mark. */
  labelLonLat: [lon: number, lat: number]
}
