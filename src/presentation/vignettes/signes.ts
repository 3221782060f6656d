import type { Affichage } from '#/domain/sequence.ts'

/** What stands large beside the map of a step, in a word; null: the map is alone. */
export const SIGNES: Record<Affichage, string | null> = {
  aucun: null,
  chiffres: 'Chiffres',
  recouvrement: 'Recouvrement',
  reforme: 'Réforme',
  matrice: 'Tableau',
  lien: 'Liens',
  ecart: 'Écarts',
}
