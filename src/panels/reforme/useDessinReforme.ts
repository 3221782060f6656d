import { useEffect } from 'react'
import type { Mouvement } from '#/analysis/reforme/reforme.ts'
import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import { useAppStore } from '#/store/appStore.ts'

/** Keeps the map in step with the passage shown: communes kept, arrived, left. */
export function useDessinReforme(mouvement: Mouvement): void {
  const draw = useAppStore((state) => state.draw)
  const communes = useCommunes()
  const table = communes.status === 'ready' ? communes.value : null
  useEffect(() => {
    if (table === null) return
    const codes = (polygones: readonly number[]) =>
      polygones.map((index) => table.commune(index).code)
    draw([
      { role: 'garde', label: 'Communes gardées', codes: codes(mouvement.gardees) },
      { role: 'arrive', label: 'Communes arrivées', codes: codes(mouvement.arrivees) },
      { role: 'parti', label: 'Communes parties', codes: codes(mouvement.parties) },
    ])
    return () => draw(null)
  }, [table, mouvement, draw])
}
