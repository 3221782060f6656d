import { useMemo } from 'react'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { coucheOfLayer, type LayerId } from '#/layers/layerIds.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { LigneListe } from './lignes.ts'

/** The territories of a layer in the vintage on screen. */
export function useTerritoires(layer: LayerId): readonly LigneListe[] {
  const catalogue = useCatalogue()
  const millesime = useAppStore((state) => state.millesime)
  return useMemo(() => {
    const couche = coucheOfLayer(layer, millesime)
    return couche === null ? [] : catalogue.territoires(couche)
  }, [catalogue, layer, millesime])
}
