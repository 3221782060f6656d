import type { CoucheId } from '#/domain/couche.ts'
import { coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { TypeTerritoire } from '#/domain/territoire.ts'

/**
 * What a reader can switch on and off, in menu order: perimeters first, then the
 * background. Ids are kinds of territory where the layer shows one, so that
 * `?couches=epci,zone-emploi-2010` reads like an id.
 */
export const LAYER_IDS = [
  'pays',
  'petr',
  'contrat-ruralite',
  'clusters',
  'epci',
  'commune',
  'zone-emploi-2010',
  'zone-emploi-2020',
  'territoire-industrie-2023',
  'territoire-industrie-2026',
  'departement',
  'region',
  'villes',
  'cours-eau',
] as const

export type LayerId = (typeof LAYER_IDS)[number]

/** Visible at start; communes and EPCI show themselves only once zoomed in. */
export const DEFAULT_LAYERS: readonly LayerId[] = [
  'pays',
  'epci',
  'commune',
  'departement',
  'region',
  'villes',
  'cours-eau',
]

/** Narrows any string to a layer id. */
export function isLayerId(value: unknown): value is LayerId {
  return typeof value === 'string' && (LAYER_IDS as readonly string[]).includes(value)
}

/** Kind of territory a layer shows; `null` for the background and for points. */
export function typeOfLayer(id: LayerId): TypeTerritoire | null {
  return id === 'villes' || id === 'cours-eau' || id === 'clusters' ? null : id
}

/** Couche behind a layer in a vintage; `null` for communes and background. */
export function coucheOfLayer(id: LayerId, millesime: Millesime): CoucheId | null {
  const type = typeOfLayer(id)
  return type === null ? null : coucheOf(type, millesime)
}

/** Layers on the map: those switched on, and the clusters while their list is open. */
export function withClusters(visible: readonly LayerId[], isListed: boolean): readonly LayerId[] {
  return isListed && !visible.includes('clusters') ? [...visible, 'clusters'] : visible
}
