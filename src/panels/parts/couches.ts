import type { Catalogue } from '#/datasets/catalogue.ts'
import { COUCHES, type CoucheId, coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { type Territoire, territoireId } from '#/domain/territoire.ts'

/** The couche a territory was read from; null for a commune. */
export function coucheOfTerritoire(territoire: Territoire): CoucheId | null {
  return coucheOf(territoire.type, territoire.millesime ?? '2016')
}

/** A territory by couche and code, or null. */
export function findInCouche(
  catalogue: Catalogue,
  couche: CoucheId,
  code: string,
): Territoire | null {
  const { type, millesime } = COUCHES[couche]
  return catalogue.find(territoireId(type, code), millesime ?? '2016')
}

/** `2016`, `2017`, `aujourd’hui`, as words. */
export const NOMS_MILLESIME: Record<Millesime, string> = {
  '2016': '2016',
  '2017': '2017',
  actuel: 'aujourd’hui',
}

/** The same inside a sentence: « en 2016 », « aujourd’hui ». */
export const EN_MILLESIME: Record<Millesime, string> = {
  '2016': 'en 2016',
  '2017': 'en 2017',
  actuel: 'aujourd’hui',
}

/** Legal natures as the sources abbreviate them. */
const NATURES: Record<string, string> = {
  CC: 'communauté de communes',
  CA: 'communauté d’agglomération',
  CU: 'communauté urbaine',
  METRO: 'métropole',
  PETR: 'pôle d’équilibre territorial et rural',
}

/** A nature in full; an unknown abbreviation stays as the source writes it. */
export function natureEnToutesLettres(nature: string): string {
  return NATURES[nature] ?? nature
}
