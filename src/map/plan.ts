import type { CoucheId } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { coucheOfLayer, type LayerId } from '#/layers/layerIds.ts'
import { LAYERS, layerOf } from '#/layers/registry.ts'

/** Background layers draw one source of their own. */
export const SOURCE_VILLES = 'villes'
export const SOURCE_COURS_EAU = 'cours-eau'
/** Points that a part of their own fills: see `syncClusters.ts`. */
export const SOURCE_CLUSTERS = 'clusters'

/** A layer of the menu and the source its style is applied to. */
export type PlannedLayer = {
  layer: LayerId
  /** Couche id, `villes`, `cours-eau` or `clusters`. */
  source: string
  couche: CoucheId | null
}

type Wanted = { visibleLayers: readonly LayerId[]; millesime: Millesime }

/** Loaded a little before it shows, so that it is there when it should. */
const ZOOM_AHEAD = 0.4

/**
 * What must be on the map: visible layers of this vintage, in paint order. Communes
 * are apart: they come by département, see `communeSources.ts`.
 */
export function planLayers({ visibleLayers, millesime }: Wanted): PlannedLayer[] {
  return LAYERS.flatMap(({ id }): PlannedLayer[] => {
    if (id === 'commune' || !visibleLayers.includes(id)) return []
    if (id === 'villes') return [{ layer: id, source: SOURCE_VILLES, couche: null }]
    if (id === 'cours-eau') return [{ layer: id, source: SOURCE_COURS_EAU, couche: null }]
    if (id === 'clusters') return [{ layer: id, source: SOURCE_CLUSTERS, couche: null }]
    const couche = coucheOfLayer(id, millesime)
    return couche === null ? [] : [{ layer: id, source: couche, couche }]
  })
}

/** False as long as the reader is too far for the layer to show: nothing is loaded before. */
export function isWorthLoading(layer: LayerId, zoom: number): boolean {
  return zoom >= layerOf(layer).minZoom - ZOOM_AHEAD
}
