import type { ContexteEcarts } from './contexte.ts'

/** What must be known of any gap about PETR. */
export const LIMITES_PETR =
  'Les 124 PETR ne sont pas tous les Pays : l’ANPP compte 268 territoires de projet en 2023, dont beaucoup d’associations qu’aucun fichier ne recense. « Sans PETR » ne veut pas dire « sans Pays ». Trente-cinq PETR ne sont connus que par un extrait de BANATIC.'

/** The urban classes of INSEE's grid, where no rural pole is to be expected; small towns are not. */
const CLASSES_URBAINES = [
  'Grands centres urbains',
  'Centres urbains intermédiaires',
  'Ceintures urbaines',
]

/** Share of the inhabitants of some communes who live in an urban commune, 0–1. */
export function partUrbaine({ tables }: ContexteEcarts, polygones: ArrayLike<number>): number {
  const { communes, chiffres } = tables
  const isUrban = (chiffres?.densites ?? []).map((classe) => CLASSES_URBAINES.includes(classe))
  let urban = 0
  let total = 0
  for (let i = 0; i < polygones.length; i++) {
    const polygone = polygones[i] ?? -1
    const population = communes.population.actuel[polygone] ?? 0
    total += population
    if (isUrban[chiffres?.densite[polygone] ?? -1]) urban += population
  }
  return total === 0 ? 0 : urban / total
}
