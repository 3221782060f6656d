import type { FeatureCollection } from 'geojson'
import { TIERS, type TieredLayer } from '#/layers/defineLayer.ts'
import type { Hit, MapPort, Pixel } from './mapPort.ts'

/**
 * Keeps the stack of the map: a layer goes to its place whenever it comes, a source is
 * added once, a style is replaced in place. It knows no territory.
 */
export type Controller = {
  /** Adds a source of polygons, lines or points; does nothing when it is there. */
  ensureSource: (id: string, data: string | FeatureCollection) => void
  setData: (id: string, data: string | FeatureCollection) => void
  /** Adds what is missing, under the layers of a higher tier or order. */
  ensureLayers: (layers: readonly TieredLayer[], order: number) => void
  /** Same layers in new colours. */
  repaint: (layers: readonly TieredLayer[]) => void
  show: (layerIds: readonly string[], isVisible: boolean) => void
  removeSource: (id: string) => void
  hasSource: (id: string) => boolean
  hitsAt: (point: Pixel) => Hit[]
}

const ORDERS_PER_TIER = 1000

/** MapLibre cannot go beyond its data: tiles of zoom 12 are precise to a metre. */
const SOURCE_MAXZOOM = 12

export function createController(port: MapPort): Controller {
  const ranks = new Map<string, number>()
  const data = new Map<string, string | FeatureCollection>()
  const sources = new Map<string, string>()
  const hidden = new Set<string>()

  const above = (rank: number): string | null => {
    let best: string | null = null
    let bestRank = Number.POSITIVE_INFINITY
    for (const [id, other] of ranks) {
      if (other <= rank || other >= bestRank) continue
      best = id
      bestRank = other
    }
    return best
  }

  return {
    ensureSource: (id, value) => {
      if (port.hasSource(id)) return
      data.set(id, value)
      port.addSource(id, {
        type: 'geojson',
        data: value,
        promoteId: 'code',
        // The library simplifies each polygon alone, which opens the shared borders.
        tolerance: 0,
        maxzoom: SOURCE_MAXZOOM,
      })
    },
    setData: (id, value) => {
      if (data.get(id) === value) return
      data.set(id, value)
      port.setSourceData(id, value)
    },
    ensureLayers: (layers, order) => {
      layers.forEach(({ tier, spec }, position) => {
        if (ranks.has(spec.id)) return
        // Layers of one descriptor keep their order: a fraction is enough to tell them apart.
        const rank = TIERS.indexOf(tier) * ORDERS_PER_TIER + order + position / 100
        port.addLayer(spec, above(rank))
        ranks.set(spec.id, rank)
        if ('source' in spec && typeof spec.source === 'string') sources.set(spec.id, spec.source)
      })
    },
    repaint: (layers) => {
      for (const { spec } of layers) {
        if (!ranks.has(spec.id)) continue
        for (const [property, value] of Object.entries(spec.paint ?? {})) {
          port.setPaint(spec.id, property, value)
        }
      }
    },
    show: (layerIds, isVisible) => {
      for (const id of layerIds) {
        if (!ranks.has(id) || hidden.has(id) === !isVisible) continue
        port.setVisible(id, isVisible)
        if (isVisible) hidden.delete(id)
        else hidden.add(id)
      }
    },
    removeSource: (id) => {
      port.removeSource(id)
      data.delete(id)
      for (const [layer, source] of sources) {
        if (source !== id) continue
        sources.delete(layer)
        ranks.delete(layer)
        hidden.delete(layer)
      }
    },
    hasSource: (id) => port.hasSource(id),
    hitsAt: (point) =>
      port.hitsAt(
        point,
        [...ranks.keys()].filter((id) => isTarget(id, hidden)),
      ),
  }
}

function isTarget(id: string, hidden: ReadonlySet<string>): boolean {
  if (hidden.has(id) || id.startsWith('choix-')) return false
  if (id.endsWith('/theme')) return true
  return id.endsWith('/surface') || id.endsWith('/marque') || /^pays-.*\/nom/.test(id)
}
