import type { StatutCluster } from './content/cluster.ts'

/**
 * Which of our four tables a cluster comes from: a pôle of phase V, a former pôle, one that the
 * memento names, a PTCE, or one met in an article.
 */
export const GENRES_CLUSTER_FRANCE = ['pole', 'ancien-pole', 'memento', 'ptce', 'regional'] as const

export type GenreClusterFrance = (typeof GENRES_CLUSTER_FRANCE)[number]

export const LIBELLES_GENRE_CLUSTER_FRANCE: Record<GenreClusterFrance, string> = {
  pole: 'Pôle de compétitivité',
  'ancien-pole': 'Ancien pôle',
  memento: 'Cluster du mémento',
  ptce: 'PTCE',
  regional: 'Cluster régional',
}

/**
 * A cluster of one of our tables of France. There is no official file: a cell is filled only
 * where a page says it, and what no page says is null or empty.
 */
export type ClusterFrance = {
  /** Slug, unique; that of `data/clusters.json` when the memento names the same one. */
  id: string
  nom: string
  autresNoms: string[]
  genre: GenreClusterFrance
  /** The memento names it: it has a sheet there, whatever its `genre`. */
  memento: boolean
  statut: StatutCluster
  /** Ids of `data/secteurs.json`, our reading of `filiere`; empty when that is not known. */
  secteurs: string[]
  /** A few words; null when no page says it. */
  filiere: string | null
  /** Code INSEE as the source gives it; null when the town of the seat is not known. */
  commune: string | null
  communeNom: string | null
  /** Index of the commune polygon of 2018 in `communes.json`. */
  polygone: number | null
  /** Point inside that commune, three decimals: the town, not the address. */
  lonLat: [lon: number, lat: number] | null
  /** Codes of régions, overseas ones included; empty when no page says them. */
  regions: string[]
  /** Years of label, short. */
  label: string | null
  /** Members, as the source counts them (« 400 (2023) »). */
  membres: string | null
  /** `date`: as far as the page says it. */
  sources: { hote: string; url: string; date: string | null }[]
  /** In our words. */
  note: string | null
}

/** `clusters.json`, sorted by id. */
export type ClustersFile = { version: 1; clusters: ClusterFrance[] }

/** What the reader keeps of the list; null: all. */
export type FiltreClusters = {
  /** Code of a région. */
  region: string | null
  genre: GenreClusterFrance | null
  /** Id of a sector, or {@link SANS_SECTEUR}. */
  secteur: string | null
  statut: StatutCluster | null
}

/** Stands for a sector: clusters whose field no page says. */
export const SANS_SECTEUR = 'aucun'

export const SANS_FILTRE_CLUSTERS: FiltreClusters = {
  region: null,
  genre: null,
  secteur: null,
  statut: null,
}

/** Clusters that pass every filter, in the order given. */
export function filterClusters(
  clusters: readonly ClusterFrance[],
  { region, genre, secteur, statut }: FiltreClusters,
): ClusterFrance[] {
  return clusters.filter(
    (cluster) =>
      (region === null || cluster.regions.includes(region)) &&
      (genre === null || cluster.genre === genre) &&
      (statut === null || cluster.statut === statut) &&
      (secteur === null ||
        (secteur === SANS_SECTEUR
          ? cluster.secteurs.length === 0
          : cluster.secteurs.includes(secteur))),
  )
}

/** Régions that no couche of the map has. Codes INSEE. */
export const REGIONS_OUTRE_MER: Readonly<Record<string, string>> = {
  '01': 'Guadeloupe',
  '02': 'Martinique',
  '03': 'Guyane',
  '04': 'La Réunion',
  '06': 'Mayotte',
}
