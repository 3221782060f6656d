import type { StateCreator } from 'zustand/vanilla'
import type { FiltreClusters } from '#/domain/clusterFrance.ts'
import { SANS_FILTRE_CLUSTERS } from '#/domain/clusterFrance.ts'

/** The clusters of France: which are kept, which one is read, which one is pointed at. */
export type ClustersSlice = {
  filtreClusters: FiltreClusters
  /** Id of the cluster whose sheet is open; `cluster` in the address bar. */
  cluster: string | null
  hoveredCluster: string | null
  filterClusters: (change: Partial<FiltreClusters>) => void
  hoverCluster: (id: string | null) => void
}

export const createClustersSlice: StateCreator<ClustersSlice, [], [], ClustersSlice> = (set) => ({
  filtreClusters: SANS_FILTRE_CLUSTERS,
  cluster: null,
  hoveredCluster: null,
  filterClusters: (change) =>
    set(({ filtreClusters }) => ({ filtreClusters: { ...filtreClusters, ...change } })),
  hoverCluster: (id) =>
    set((state) => (state.hoveredCluster === id ? state : { hoveredCluster: id })),
})
