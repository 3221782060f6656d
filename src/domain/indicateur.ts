import { COUCHES, type CoucheId, coucheOf } from './couche.ts'
import type { Millesime } from './millesime.ts'
import type { TypeTerritoire } from './territoire.ts'

/** How values are cut into classes: `seuils` are the reader's own limits. */
export const METHODES = ['quantiles', 'naturelles', 'egales', 'seuils'] as const
export type Methode = (typeof METHODES)[number]

/** Beyond seven, nobody finds a colour of the map back in its legend. */
export const MIN_CLASSES = 3
export const MAX_CLASSES = 7

/** More limits than this make more classes than {@link MAX_CLASSES}. */
export const MAX_SEUILS = MAX_CLASSES - 1

export type Classement = {
  methode: Methode
  /** Classes asked for; ties may give fewer. Without effect on the reader's own limits. */
  nombre: number
  /** The reader's own limits, ascending; kept while another method is tried. */
  seuils: readonly number[]
}

/** Everything that makes one map of an indicator: what a link carries. */
export type CarteIndicateur = {
  /** Id of the registry (`src/indicateurs/registre.ts`). */
  indicateur: string
  unite: TypeTerritoire
  /** Vintage of the units; null: the one on screen. */
  millesime: Millesime | null
} & Classement

/** Two maps: side by side, or the second laid over the first up to a handle. */
export const DISPOSITIONS = ['cote', 'volet'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

export const CARTE_HABITUELLE: CarteIndicateur = {
  indicateur: 'densite-population',
  unite: 'epci',
  millesime: null,
  methode: 'quantiles',
  nombre: 5,
  seuils: [],
}

/** Couche of a map of an indicator; communes are not one. */
export function coucheDeCarte(
  { unite, millesime }: Pick<CarteIndicateur, 'unite' | 'millesime'>,
  screen: Millesime,
): CoucheId {
  return coucheOf(unite, millesime ?? screen) ?? 'departement'
}

/** True for kinds of territory that change with the vintage. */
export function isDatee(unite: TypeTerritoire): boolean {
  return Object.values(COUCHES).some(({ type, millesime }) => type === unite && millesime !== null)
}
