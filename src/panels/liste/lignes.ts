import type { TerritoireId } from '#/domain/territoire.ts'
import { DEFAULT_LAYERS, LAYER_IDS, type LayerId, typeOfLayer } from '#/layers/layerIds.ts'

/** One line of the list. `nbCommunes` is null where it has no meaning. */
export type LigneListe = {
  id: TerritoireId
  nom: string
  population: number | null
  nbCommunes: number | null
  areaKm2: number
}

/** Visible layers that show territories, in the order of the menu. */
export function listableLayers(visible: readonly LayerId[]): LayerId[] {
  return LAYER_IDS.filter((id) => visible.includes(id) && typeOfLayer(id) !== null)
}

/**
 * The layer the list opens on: the last one the reader switched on; at start, the
 * Pays. Null when the map shows no territory.
 */
export function startLayer(visible: readonly LayerId[]): LayerId | null {
  const listable = visible.filter((id) => typeOfLayer(id) !== null)
  const added = listable.filter((id) => !DEFAULT_LAYERS.includes(id)).at(-1)
  return added ?? listableLayers(visible)[0] ?? null
}
