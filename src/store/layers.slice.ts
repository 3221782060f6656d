import type { StateCreator } from 'zustand/vanilla'
import type { Millesime } from '#/domain/millesime.ts'
import type { LayerId } from '#/layers/layerIds.ts'

/** What the map draws: visible layers and the vintage of EPCI and Pays together. */
export type LayersSlice = {
  visibleLayers: readonly LayerId[]
  millesime: Millesime
  toggleLayer: (id: LayerId) => void
  showLayers: (ids: readonly LayerId[]) => void
  chooseMillesime: (millesime: Millesime) => void
}

export function createLayersSlice(
  defaultLayers: readonly LayerId[],
): StateCreator<LayersSlice, [], [], LayersSlice> {
  return (set) => ({
    visibleLayers: defaultLayers,
    millesime: '2016',
    toggleLayer: (id) =>
      set((state) => ({
        visibleLayers: state.visibleLayers.includes(id)
          ? state.visibleLayers.filter((other) => other !== id)
          : [...state.visibleLayers, id],
      })),
    showLayers: (ids) => set({ visibleLayers: ids }),
    chooseMillesime: (millesime) => set({ millesime }),
  })
}
