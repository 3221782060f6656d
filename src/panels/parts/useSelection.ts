import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type Territoire } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'

/** The selected territory in the vintage on screen, or in the nearest that has it; null for a commune. */
export function useSelectedTerritoire(): Territoire | null {
  const catalogue = useCatalogue()
  const selectedId = useAppStore((state) => state.selectedId)
  const millesime = useAppStore((state) => state.millesime)
  if (selectedId === null || parseTerritoireId(selectedId)?.type === 'commune') return null
  return catalogue.findNearest(selectedId, millesime)
}

/** Vintage of the EPCI to show with a territory: its own, or the one on screen. */
export function useMillesimeOf(territoire: Territoire): Millesime {
  const millesime = useAppStore((state) => state.millesime)
  return territoire.millesime ?? millesime
}
