import type { SorteNoeud } from '#/domain/content/reseau.ts'

/** What a node is, in a list or in the name of a button. */
export const LIBELLES_SORTE: Record<SorteNoeud, string> = {
  pays: 'Pays',
  cluster: 'cluster ou réseau',
  programme: 'programme',
  acteur: 'partenaire',
  territoire: 'collectivité',
}
