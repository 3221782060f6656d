import { COUCHES } from '#/domain/couche.ts'
import { type PaintContext, sourceOf, type TieredLayer } from '#/layers/defineLayer.ts'
import { FOND_SOURCES, paintFond } from '#/layers/fond.ts'
import { LAYERS, layerOf } from '#/layers/registry.ts'
import {
  isWorthLoading,
  type PlannedLayer,
  planLayers,
  SOURCE_CLUSTERS,
  SOURCE_COURS_EAU,
  SOURCE_VILLES,
} from './plan.ts'
import { layersOnMap } from './pointing.ts'
import { EMPTY, lettrage, nomsDeCouche, nomsDesPays } from './points.ts'
import { coucheFile, fondFile, type SyncContext } from './syncContext.ts'
import { topoUrl, villesUrl } from './topo/topoUrl.ts'

/** Order of a layer within its tier: the registry's. The ground comes first. */
const orderOf = (layer: PlannedLayer['layer']): number =>
  1 + LAYERS.findIndex(({ id }) => id === layer)

/** Draws the sea, the neighbours and France. */
export function addFond({ controller, geoBase, look }: SyncContext): void {
  const fond = fondFile(geoBase)
  controller.ensureSource(FOND_SOURCES.terres, topoUrl(fond, 'terres'))
  controller.ensureSource(FOND_SOURCES.voisins, topoUrl(fond, 'voisins', 'traits'))
  controller.ensureSource(FOND_SOURCES.lacs, topoUrl(fond, 'lacs'))
  controller.ensureSource(FOND_SOURCES.lettrage, lettrage())
  const regions = coucheFile(geoBase, 'region')
  controller.ensureSource(FOND_SOURCES.france, topoUrl(regions, 'region'))
  controller.ensureSource(FOND_SOURCES.contour, topoUrl(regions, 'region', 'contour'))
  controller.ensureLayers(paintFond(look.palette), 0)
}

/**
 * Brings the map to what the store wants: adds the sources a layer needs the first
 * time it can be seen, hides what is not wanted any more, never removes.
 */
export function syncLayers(context: SyncContext): void {
  const { controller, port, store } = context
  const { zoom } = port.view()
  const state = store.getState()
  const wanted = planLayers({ ...state, visibleLayers: layersOnMap(state) })
  for (const planned of wanted) {
    if (!isWorthLoading(planned.layer, zoom)) continue
    addSources(context, planned)
    controller.ensureLayers(stylesOf(context, planned), orderOf(planned.layer))
  }
  for (const planned of everyPlan()) {
    const isWanted = wanted.some(({ source }) => source === planned.source)
    for (const id of idsOf(stylesOf(context, planned))) {
      // A tint over the colours of a thematic map would change what they say.
      const isInTheWay = state.thematique !== null && id.endsWith('/surface')
      controller.show([id], isWanted && !isInTheWay)
    }
  }
}

/** Same layers, new palette. */
export function repaintLayers(context: SyncContext): void {
  const { controller, look } = context
  controller.repaint(paintFond(look.palette))
  for (const planned of everyPlan()) controller.repaint(stylesOf(context, planned))
}

/** Style of a layer of the menu on one of its sources. */
export function stylesOf(
  { look, pays }: Pick<SyncContext, 'look' | 'pays'>,
  { layer, source }: Pick<PlannedLayer, 'layer' | 'source'>,
): TieredLayer[] {
  const { palette, retenus = null } = look
  const paintContext: PaintContext = { palette, source, pays, retenus }
  return layerOf(layer).paint(paintContext)
}

function addSources(context: SyncContext, { source, couche, layer }: PlannedLayer): void {
  const { controller, geoBase, catalogue, pays } = context
  if (couche === null) {
    if (source === SOURCE_CLUSTERS) controller.ensureSource(source, EMPTY)
    if (source === SOURCE_VILLES)
      controller.ensureSource(source, villesUrl(`${geoBase}villes.json`))
    if (source === SOURCE_COURS_EAU) {
      controller.ensureSource(source, topoUrl(fondFile(geoBase), 'rivieres'))
    }
    return
  }
  const file = coucheFile(geoBase, couche)
  controller.ensureSource(sourceOf(source, 'surfaces'), topoUrl(file, couche))
  // The outer line of a partition is the coast, drawn once by the background.
  const form = COUCHES[couche].isPartition ? 'interieurs' : 'traits'
  controller.ensureSource(sourceOf(source, 'traits'), topoUrl(file, couche, form))
  const noms = sourceOf(source, 'noms')
  if (controller.hasSource(noms)) return
  const territoires = catalogue.territoires(couche)
  controller.ensureSource(
    noms,
    layer === 'pays' ? nomsDesPays(pays, territoires) : nomsDeCouche(territoires),
  )
}

/** Every layer on every source it can have, whatever is visible. */
function everyPlan(): PlannedLayer[] {
  const visibleLayers = LAYERS.map(({ id }) => id)
  const plans = (['2016', '2017', 'actuel'] as const).flatMap((millesime) =>
    planLayers({ visibleLayers, millesime }),
  )
  return plans.filter(
    (plan, index) => plans.findIndex(({ source }) => source === plan.source) === index,
  )
}

const idsOf = (layers: readonly TieredLayer[]): string[] => layers.map(({ spec }) => spec.id)
