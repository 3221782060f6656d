import MiniSearch from 'minisearch'
import { type ClusterFrance, LIBELLES_GENRE_CLUSTER_FRANCE } from '#/domain/clusterFrance.ts'
import { normalize } from './normalize.ts'
import { holds, MIN_QUERY_LENGTH } from './searchIndex.ts'
import type { SearchGroup } from './searchTypes.ts'

/** What the clusters of France answer; `isSure` when a name holds every word as it was typed. */
export type ClustersAnswer = { group: SearchGroup | null; total: number; isSure: boolean }

export type ClustersIndex = { search: (query: string) => ClustersAnswer }

/** A hundred lines under forty thousand names: the best few, the list has the others. */
const HITS = 5
const FUZZY_FROM_LENGTH = 5
const FUZZINESS = 0.2
const NOTHING: ClustersAnswer = { group: null, total: 0, isSure: false }

/** Builds the index of the clusters of France: by name, town of the seat, field and kind. */
export function createClustersIndex(clusters: readonly ClusterFrance[]): ClustersIndex {
  const index = new MiniSearch({
    fields: ['nom', 'autres', 'ville', 'filiere', 'genre'],
    processTerm: (term) => normalize(term) || null,
    tokenize: (text) => normalize(text).split(' '),
    searchOptions: { prefix: true, combineWith: 'AND', boost: { nom: 4, autres: 3, ville: 2 } },
  })
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]))
  index.addAll(
    clusters.map(({ id, nom, autresNoms, communeNom, filiere, genre }) => ({
      id,
      nom,
      autres: autresNoms.join(' '),
      ville: communeNom ?? '',
      filiere: filiere ?? '',
      genre: LIBELLES_GENRE_CLUSTER_FRANCE[genre],
    })),
  )
  return {
    search: (query) => {
      const wanted = normalize(query)
      if (wanted.length < MIN_QUERY_LENGTH) return NOTHING
      const exact = index.search(wanted)
      // A typo is only supposed when nothing is written that way.
      const results =
        exact.length > 0
          ? exact
          : index.search(wanted, {
              fuzzy: (term) => (term.length >= FUZZY_FROM_LENGTH ? FUZZINESS : false),
            })
      const found = results.flatMap(({ id }) => byId.get(id) ?? [])
      const [first] = found
      if (first === undefined) return NOTHING
      return {
        total: found.length,
        isSure: [first.nom, ...first.autresNoms].some((nom) => holds(normalize(nom), wanted)),
        group: {
          type: 'cluster',
          titre: 'Clusters',
          hits: found.slice(0, HITS).map((cluster) => ({
            key: `cluster-${cluster.id}`,
            id: null,
            type: 'cluster',
            nom: cluster.nom,
            detail: detailOf(cluster),
            cluster: cluster.id,
          })),
        },
      }
    },
  }
}

/** « Pôle de compétitivité · Dijon »; a seat that no page says is said to be unknown. */
function detailOf({ genre, communeNom }: ClusterFrance): string {
  return `${LIBELLES_GENRE_CLUSTER_FRANCE[genre]} · ${communeNom ?? 'siège inconnu'}`
}
