import { useMemo } from 'react'
import { type ClusterFrance, LIBELLES_GENRE_CLUSTER_FRANCE } from '#/domain/clusterFrance.ts'
import { LIBELLES_STATUT_CLUSTER } from '#/domain/content/cluster.ts'
import type { Secteur } from '#/domain/content/secteurs.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { Column } from '#/ui/DataTable.tsx'
import { SortTable } from '#/ui/SortTable.tsx'
import { ClusterLink } from '../parts/SigneCluster.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useNomRegion } from '../parts/useRegions.ts'
import s from './ClustersFrance.module.css'

export type TableauClustersProps = {
  clusters: readonly ClusterFrance[]
  secteurs: readonly Secteur[]
}

/** Name and field, seat, certainty; pointing at a line points at the map, and back. */
export function TableauClusters({ clusters, secteurs }: TableauClustersProps) {
  const hovered = useAppStore((state) => state.hoveredCluster)
  const hover = useAppStore((state) => state.hoverCluster)
  const nomRegion = useNomRegion()
  const columns = useMemo((): Column<ClusterFrance>[] => {
    const noms = new Map(secteurs.map(({ id, nom }) => [id, nom]))
    return [
      {
        key: 'nom',
        title: 'Nom',
        value: ({ nom }) => nom,
        render: (cluster) => (
          <>
            <ClusterLink cluster={cluster} />
            <span className={s['ligne']}>
              {LIBELLES_GENRE_CLUSTER_FRANCE[cluster.genre]}
              {' · '}
              {cluster.filiere ?? cluster.secteurs.map((id) => noms.get(id) ?? id).join(', ')}
              {cluster.filiere === null && cluster.secteurs.length === 0 ? 'filière inconnue' : ''}
            </span>
          </>
        ),
      },
      {
        key: 'siege',
        title: 'Siège',
        value: ({ communeNom, regions }) => communeNom ?? (regions[0] ? `~${regions[0]}` : null),
        render: ({ commune, communeNom, regions }) => (
          <>
            {commune === null ? (
              <span className={s['inconnu']}>inconnu</span>
            ) : (
              <TerritoireLink id={`commune:${commune}`}>{communeNom ?? commune}</TerritoireLink>
            )}
            <span className={s['ligne']}>{regions.map(nomRegion).join(', ')}</span>
          </>
        ),
      },
      {
        key: 'statut',
        title: 'Statut',
        value: ({ statut }) => LIBELLES_STATUT_CLUSTER[statut],
        render: ({ statut }) => LIBELLES_STATUT_CLUSTER[statut],
      },
    ]
  }, [secteurs, nomRegion])
  return (
    <div className={s['tableau']}>
      <SortTable
        caption="Clusters de nos tables"
        rows={clusters}
        columns={columns}
        rowKey={({ id }) => id}
        initialSort={{ key: 'nom', direction: 'ascending' }}
        litKeys={new Set(hovered === null ? [] : [hovered])}
        onHover={(cluster) => hover(cluster?.id ?? null)}
      />
    </div>
  )
}
