import { useEffect, useRef } from 'react'
import { useClusters } from '#/datasets/DatasetsContext.tsx'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Notice } from '#/ui/Notice.tsx'
import { Attente } from '../parts/Attente.tsx'
import { together, useContenu } from '../parts/useContenu.ts'
import { FicheClusterFrance } from './FicheClusterFrance.tsx'
import { ListeClusters } from './ListeClusters.tsx'

/** The clusters of our tables of France: all of them, or the sheet of one. */
export function ClustersFrancePanel() {
  const loaded = together(useClusters(), useContenu('secteurs'))
  const id = useAppStore((state) => state.cluster)
  const open = useAppStore((state) => state.openCluster)
  const root = useRef<HTMLDivElement>(null)
  const last = useRef<string | null>(id)
  // Back from a sheet, the reader finds the line that led to it.
  useEffect(() => {
    const from = last.current
    last.current = id
    if (id !== null || from === null) return
    root.current?.querySelector<HTMLElement>(`[data-cluster="${from}"] button`)?.focus()
  }, [id])
  return (
    <div ref={root}>
      <Attente of={loaded} loading="On rassemble les clusters…">
        {([{ clusters }, { secteurs }]) => {
          if (id === null) return <ListeClusters clusters={clusters} secteurs={secteurs} />
          const cluster = clusters.find((one) => one.id === id)
          if (cluster) {
            return (
              <FicheClusterFrance
                key={id}
                cluster={cluster}
                clusters={clusters}
                secteurs={secteurs}
              />
            )
          }
          return (
            <Notice action={{ label: 'Voir tous les clusters', onPress: () => open(null) }}>
              Aucun cluster de nos tables ne porte l’identifiant «{FINE}
              {id}
              {FINE}».
            </Notice>
          )
        }}
      </Attente>
    </div>
  )
}
