import type { Cluster } from '#/domain/content/cluster.ts'
import type { SecteurPays } from '#/domain/content/ecarts.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import type { ContexteEcarts } from './contexte.ts'
import { perimetreOf, polygonesOfTerritoire } from './neuf.ts'
import { type ClusterSitue, type FiltreClusters, kmOf } from './proximite.ts'

/** How a sector of a Pays is served. */
export type Service = {
  /** Told on the spot, or a perimeter covers the centre of the Pays and nothing tells it elsewhere. */
  isLocal: boolean
  /** The memento ties a cluster to it, and that cluster is the one measured. */
  sertDeLoin: boolean
  /** The cluster that serves it, else the nearest of the sector; null when none has a known seat. */
  proche: ClusterSitue | null
  /** From the centre of the Pays to its seat. */
  km: number | null
  /** Clusters of the sector whose seat is known: few of them make an absence doubtful. */
  connus: number
}

/**
 * Who serves a sector: a cluster told on the spot or whose perimeter holds the centre;
 * else the nearest of those the memento ties to it; else the nearest of the sector.
 */
export function findService(
  { secteur, clusters: servants }: SecteurPays,
  {
    contexte,
    clusters,
    centre,
    statuts,
  }: {
    contexte: ContexteEcarts
    clusters: readonly Cluster[]
    centre: TerritoireId
    statuts: FiltreClusters['statuts']
  },
): Service {
  const { tables } = contexte
  const [commune = -1] = Array.from(polygonesOfTerritoire(tables, centre))
  const isLocal = servants.some(({ id, lieu }) => {
    const cluster = clusters.find((one) => one.id === id)
    const perimetre = cluster && { roles: ['coeur', 'aire'] as const, avecIncertains: false }
    return (
      lieu === 'sur-place' ||
      (lieu !== 'ailleurs' &&
        cluster &&
        perimetre &&
        perimetreOf(tables, cluster, perimetre).has(commune))
    )
  })
  const connus = contexte.situes({ secteur, statuts }).length
  const served = nearest(
    contexte,
    commune,
    contexte
      .situes({ secteur: null, statuts })
      .filter(({ id }) => servants.some((servant) => servant.id === id)),
  )
  if (served) return { isLocal, sertDeLoin: true, connus, ...served }
  const any = nearest(contexte, commune, contexte.situes({ secteur, statuts }))
  return { isLocal, sertDeLoin: false, connus, proche: any?.proche ?? null, km: any?.km ?? null }
}

function nearest(
  { cosinusEntre }: ContexteEcarts,
  commune: number,
  clusters: readonly ClusterSitue[],
): { proche: ClusterSitue; km: number | null } | null {
  const [best] = clusters
    .map((proche) => ({ proche, km: kmOf(cosinusEntre(commune, proche.polygone)) }))
    .sort((a, b) => (a.km ?? 0) - (b.km ?? 0))
  return best ?? null
}
