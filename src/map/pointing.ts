import { type LayerId, withClusters } from '#/layers/layerIds.ts'
import type { AppState } from '#/store/appStore.ts'
import { showsClusters } from '#/store/panels.slice.ts'
import type { PickContext } from './pickTerritoire.ts'

type Looked = Pick<AppState, 'vue' | 'visibleLayers' | 'selectedId' | 'comparedType' | 'unite'>

/** Zoning laid over A when the reader has not chosen one. */
export const ZONAGE_HABITUEL = 'zone-emploi-2010'

/**
 * The one kind of territory a click means in the view that is open: the zoning A is
 * compared with, the pieces of the workshop. Null: anything, to be read.
 */
export function pointedLayer(state: Looked): LayerId | null {
  if (state.vue === 'recouvrements' && state.selectedId !== null) {
    return state.comparedType ?? ZONAGE_HABITUEL
  }
  return state.vue === 'atelier' ? state.unite : null
}

/** Layers to draw: those switched on, and the one the open view points at. */
export function layersOnMap(state: Looked): readonly LayerId[] {
  const visibleLayers = withClusters(state.visibleLayers, showsClusters(state.vue))
  const pointed = pointedLayer(state)
  if (pointed === null || visibleLayers.includes(pointed)) return visibleLayers
  return [...visibleLayers, pointed]
}

/** What the rule of the pointer needs to know. */
export function pickContextOf(state: Looked, zoom: number): PickContext {
  const pointed = pointedLayer(state)
  if (pointed === null) {
    return { zoom, visibleLayers: state.visibleLayers, selectedId: state.selectedId }
  }
  return { zoom, visibleLayers: [pointed], selectedId: null }
}
