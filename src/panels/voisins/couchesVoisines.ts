import { type CoucheId, coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { TypeTerritoire } from '#/domain/territoire.ts'

/** Kinds neighbours can be looked for in. */
export const TYPES_VOISINS = [
  'epci',
  'pays',
  'petr',
  'zone-emploi-2010',
  'zone-emploi-2020',
  'departement',
  'region',
] as const satisfies TypeTerritoire[]

export type TypeVoisin = (typeof TYPES_VOISINS)[number]

/** The same kind; for the nine Pays, which seldom touch, the EPCI around them. */
export function typeVoisinDe(type: TypeTerritoire): TypeVoisin {
  if (type === 'pays') return 'epci'
  return TYPES_VOISINS.find((one) => one === type) ?? 'epci'
}

/** Every kind above has a couche in every vintage. */
export function coucheVoisine(type: TypeVoisin, millesime: Millesime): CoucheId {
  return coucheOf(type, millesime) ?? 'epci-actuel'
}
