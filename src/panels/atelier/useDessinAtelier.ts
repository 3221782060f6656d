import { useEffect } from 'react'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { Perimetre } from './perimetreOf.ts'

/** Keeps the map in step with the workshop: kept, added, taken away. */
export function useDessinAtelier(
  table: CommuneTable,
  { base, polygones }: Perimetre,
  isStarted: boolean,
): void {
  const draw = useAppStore((state) => state.draw)
  useEffect(() => {
    if (!isStarted) return
    const before = new Set(base)
    const after = new Set(polygones)
    const codes = (indexes: readonly number[]) => indexes.map((index) => table.commune(index).code)
    draw([
      { role: 'garde', label: 'Gardées', codes: codes(polygones.filter((i) => before.has(i))) },
      { role: 'arrive', label: 'Ajoutées', codes: codes(polygones.filter((i) => !before.has(i))) },
      { role: 'parti', label: 'Retirées', codes: codes(base.filter((i) => !after.has(i))) },
    ])
    return () => draw(null)
  }, [table, base, polygones, isStarted, draw])
}
