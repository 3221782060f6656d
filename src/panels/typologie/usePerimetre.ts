import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { coucheOfTerritoire } from '../parts/couches.ts'
import type { TerritoireDemande } from './repartition.ts'

/** The perimeter to count in, in the vintage on screen or the nearest that has one; null without any. */
export function usePerimetre(): (id: TerritoireId) => TerritoireDemande | null {
  const catalogue = useCatalogue()
  const millesime = useAppStore((state) => state.millesime)
  return (id) => {
    const territoire = catalogue.findNearest(id, millesime)
    const couche = territoire && coucheOfTerritoire(territoire)
    if (!territoire || !couche) return null
    return { couche, code: territoire.code, millesime: territoire.millesime ?? millesime }
  }
}
