import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { parseTerritoireId, type TerritoireId, territoireId } from '#/domain/territoire.ts'
import { type LayerId, typeOfLayer } from '#/layers/layerIds.ts'
import { sourceOfLayerName } from '#/layers/surface.ts'
import { ZOOM_CLIC_EPCI, ZOOM_NOM_COMMUNE } from '#/layers/zooms.ts'
import type { Hit } from './mapPort.ts'

export type PickContext = {
  zoom: number
  /** In the order they were switched on. */
  visibleLayers: readonly LayerId[]
  selectedId: TerritoireId | null
}

/** Layers laid over the ground by the reader: what was asked for last is what is meant. */
const OVERLAYS: readonly LayerId[] = [
  'petr',
  'contrat-ruralite',
  'zone-emploi-2010',
  'zone-emploi-2020',
  'territoire-industrie-2023',
  'territoire-industrie-2026',
]

/** From the largest meaning to the smallest, by distance. Départements and régions come last. */
const FAR: readonly LayerId[] = ['pays', 'departement', 'region']
const MIDDLE: readonly LayerId[] = ['pays', 'epci', 'commune', 'departement', 'region']
const NEAR: readonly LayerId[] = ['commune', 'epci', 'pays', 'departement', 'region']

/** Kinds one walks through from neighbour to neighbour. */
const GROUND: readonly LayerId[] = ['departement', 'region']

/**
 * The rule of the pointer, the same for what is announced and what a click selects.
 *
 * 1. A mark or a name of a Pays means that Pays, unless it is the one already read.
 * 2. Otherwise, in order: overlays, the last switched on first; then by distance
 *    Pays, département (country) · Pays, EPCI, commune (a Pays) · commune, EPCI, Pays
 *    (a few communes).
 * 3. If the territory already read is under the pointer, the next one inwards (Pays,
 *    EPCI, commune, then out again): repeated clicks go through all that holds the point.
 * 4. If a territory of another kind than the first is read, its neighbour of the same
 *    kind comes first: one walks from EPCI to EPCI.
 *
 * 0. On a thematic map the units that are coloured come before all but a disc: they are
 *    what one asks the value of.
 *
 * `null` over the sea, abroad, or where nothing visible can be selected.
 */
export function pickTerritoire(hits: readonly Hit[], context: PickContext): TerritoireId | null {
  const themed = hits.find(({ layer }) => layer.endsWith('/theme'))
  // A name is wide: over colours it would hide several units from the pointer.
  const mark = hits.find(({ layer }) => layer.endsWith('/marque') || (!themed && isPaysName(layer)))
  const { selectedId } = context
  const marked = mark ? territoireId('pays', mark.code) : null
  if (marked !== null && marked !== selectedId) return marked
  const unite = themed && typeOfCouche(sourceOfLayerName(themed.layer))
  if (themed && unite) return territoireId(unite, themed.code)
  const chain = chainAt(hits, context)
  if (selectedId === null) return chain[0] ?? null
  const inwards = chainAt(hits, { ...context, zoom: Math.min(context.zoom, ZOOM_CLIC_EPCI) })
  const position = inwards.indexOf(selectedId)
  if (position >= 0) return inwards[(position + 1) % inwards.length] ?? null
  const type = parseTerritoireId(selectedId)?.type
  const sibling = chain.find((id) => parseTerritoireId(id)?.type === type)
  const isGround = GROUND.some((layer) => layer === type)
  return (isGround ? null : sibling) ?? chain[0] ?? null
}

/** Every territory under the pointer, first meant first. */
export function chainAt(hits: readonly Hit[], context: PickContext): TerritoireId[] {
  return orderOf(context).flatMap((layer) => {
    const type = typeOfLayer(layer)
    const hit = hits.find((candidate) => layerOfHit(candidate.layer) === layer)
    return hit && type ? [territoireId(type, hit.code)] : []
  })
}

function orderOf({ zoom, visibleLayers }: PickContext): LayerId[] {
  const overlays = visibleLayers.filter((layer) => OVERLAYS.includes(layer)).reverse()
  const ground = zoom < ZOOM_CLIC_EPCI ? FAR : zoom < ZOOM_NOM_COMMUNE ? MIDDLE : NEAR
  return [...overlays, ...ground.filter((layer) => visibleLayers.includes(layer))]
}

/** Only surfaces are pointed at: `epci-2016/surface`, `commune-39/surface`. */
function layerOfHit(name: string): LayerId | null {
  if (!name.endsWith('/surface')) return null
  const source = sourceOfLayerName(name)
  if (source.startsWith('commune-')) return 'commune'
  return typeOfCouche(source)
}

function typeOfCouche(source: string) {
  return source in COUCHES ? COUCHES[source as CoucheId].type : null
}

function isPaysName(layer: string): boolean {
  return /^pays-.*\/nom/.test(layer)
}
