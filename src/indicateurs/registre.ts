import { EMPLOIS } from './catalogue/emplois.ts'
import { ETABLISSEMENTS } from './catalogue/etablissements.ts'
import { POPULATION } from './catalogue/population.ts'
import { TERRITOIRE } from './catalogue/territoire.ts'
import type { Indicateur } from './indicateur.ts'

/** Everything that can be mapped, in the order of the menu. */
export const INDICATEURS: readonly Indicateur[] = [
  ...POPULATION,
  ...EMPLOIS,
  ...ETABLISSEMENTS,
  ...TERRITOIRE,
]

/** The indicator of an id; null for one that no longer, or never, existed. */
export function indicateurOf(id: string): Indicateur | null {
  return INDICATEURS.find((one) => one.id === id) ?? null
}
