import type { Cluster, GenreCluster } from '#/domain/content/cluster.ts'
import type { Preuve } from '#/domain/ecart.ts'
import type { ContexteEcarts } from './contexte.ts'
import { type ChoixPerimetre, perimetreOf, presenceOf } from './neuf.ts'
import type { Unite } from './unites.ts'

/** What is a cluster in the sense of the memento (p. 4): firms in a network, with a trade in common. */
const GENRES_STRICTS: readonly GenreCluster[] = ['cluster', 'pole-competitivite', 'ptce']

export const isStrict = ({ genre }: Pick<Cluster, 'genre'>) => GENRES_STRICTS.includes(genre)

/**
 * True when a cluster is at home in a Pays: its seat is there, or its heart is mostly in
 * the Pays, or the Pays is mostly in its heart.
 */
export function isInside(
  cluster: Cluster,
  unite: Unite,
  {
    contexte,
    part,
    avecIncertains,
  }: { contexte: ContexteEcarts; part: number } & Pick<ChoixPerimetre, 'avecIncertains'>,
): boolean {
  const { siegeDedans, partDuPerimetre, partDuPays } = presenceOf(contexte, unite.polygones, {
    siege: cluster.siege?.commune ?? null,
    perimetre: perimetreOf(contexte.tables, cluster, { roles: ['coeur'], avecIncertains }),
  })
  return siegeDedans || partDuPerimetre >= part || partDuPays >= part
}

/** A cluster of the memento as evidence; `km`: unknown, it is told, not measured. */
export function preuveStructure({ id, nom, statut }: Cluster): Preuve {
  return { kind: 'cluster', cluster: id, nom, km: null, statut }
}

/** « Méca, Esprit de Thiers et UIMM ». */
export function listOf(noms: readonly string[]): string {
  if (noms.length < 2) return noms.join('')
  return `${noms.slice(0, -1).join(', ')} et ${noms.at(-1) ?? ''}`
}
