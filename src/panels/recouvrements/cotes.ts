import type { TerritoireNomme } from '#/analysis/phrase/groupeNominal.ts'
import type { PerimetreRef } from '#/analysis/worker/protocol.ts'
import { COUCHES, type CoucheId, coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { Territoire, TypeTerritoire } from '#/domain/territoire.ts'
import { coucheOfTerritoire } from '../parts/couches.ts'
import type { Importe } from './importe.ts'

/** A territory ready to be compared: how the worker finds it, how a sentence names it. */
export type CoteNomme = { cote: PerimetreRef; nomme: TerritoireNomme; couche: CoucheId | null }

/** Zoning laid over a territory when the reader has not chosen one. */
export const ZONAGE_HABITUEL: TypeTerritoire = 'zone-emploi-2010'

/** Kinds a territory may be laid over, in the order of the menu: zonings first. */
export const TYPES_COMPARABLES = [
  'zone-emploi-2010',
  'zone-emploi-2020',
  'epci',
  'pays',
  'petr',
  'territoire-industrie-2023',
  'territoire-industrie-2026',
  'contrat-ruralite',
  'departement',
  'region',
] as const satisfies TypeTerritoire[]

export type TypeComparable = (typeof TYPES_COMPARABLES)[number]

/** The kind asked for; communes, which A is made of, give way to the usual zoning. */
export function typeComparable(asked: TypeTerritoire | null): TypeComparable {
  return TYPES_COMPARABLES.find((type) => type === (asked ?? ZONAGE_HABITUEL)) ?? 'zone-emploi-2010'
}

/** The couche of a kind in a vintage. Every comparable kind has one. */
export function coucheComparee(type: TypeComparable, millesime: Millesime): CoucheId {
  return coucheOf(type, millesime) ?? 'zone-emploi-2010'
}

/** True for kinds that exist in several vintages. */
export function isDated(type: TypeComparable): boolean {
  return coucheOf(type, '2016') !== coucheOf(type, '2017')
}

/** The imported perimeter as a side. */
export function coteImporte({ nom, surface }: Importe): CoteNomme {
  return {
    cote: { geojson: surface, nom },
    nomme: { type: 'perimetre', nom },
    couche: null,
  }
}

/** Null for a commune, which is on no couche. */
export function coteOf(territoire: Territoire): CoteNomme | null {
  const couche = coucheOfTerritoire(territoire)
  if (couche === null) return null
  const { type, nom, code } = territoire
  return {
    cote: { couche, code },
    nomme: { type, nom, millesime: COUCHES[couche].millesime },
    couche,
  }
}
