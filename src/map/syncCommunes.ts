import { sourceOf } from '#/layers/defineLayer.ts'
import { LAYERS } from '#/layers/registry.ts'
import { ZOOM_NOM_COMMUNE } from '#/layers/zooms.ts'
import { chooseDepartements, communeSource } from './communeSources.ts'
import { isWorthLoading } from './plan.ts'
import { EMPTY, nomsDesCommunes } from './points.ts'
import { communesFile, type SyncContext } from './syncContext.ts'
import { stylesOf } from './syncLayers.ts'
import { topoUrl } from './topo/topoUrl.ts'

/** Where the communes stand among the layers of their tier. */
const ORDER = 1 + LAYERS.findIndex(({ id }) => id === 'commune')

/** Keeps the communes of what is in view on the map, département by département. */
export function createCommuneSync(context: SyncContext) {
  const { controller, port, store, catalogue } = context
  let loaded: string[] = []
  const named = new Set<string>()

  const add = (departement: string) => {
    const source = communeSource(departement)
    const file = communesFile(context.geoBase, departement)
    controller.ensureSource(sourceOf(source, 'surfaces'), topoUrl(file, 'communes'))
    controller.ensureSource(sourceOf(source, 'traits'), topoUrl(file, 'communes', 'interieurs'))
    controller.ensureSource(sourceOf(source, 'noms'), EMPTY)
    controller.ensureLayers(stylesOf(context, { layer: 'commune', source }), ORDER)
  }

  const remove = (departement: string) => {
    const source = communeSource(departement)
    named.delete(departement)
    for (const form of ['surfaces', 'traits', 'noms'] as const) {
      controller.removeSource(sourceOf(source, form))
    }
  }

  /** Names come with the commune table, a large file: only when they can be read. */
  const nameLoaded = async () => {
    const missing = loaded.filter((departement) => !named.has(departement))
    if (missing.length === 0) return
    for (const departement of missing) named.add(departement)
    const table = await context.loadCommunes()
    for (const departement of missing) {
      if (table === null) named.delete(departement)
      else if (loaded.includes(departement)) {
        const noms = nomsDesCommunes(table, departement)
        controller.setData(sourceOf(communeSource(departement), 'noms'), noms)
      }
    }
  }

  return {
    sync: () => {
      const { zoom, bboxWgs84 } = port.view()
      const isVisible = store.getState().visibleLayers.includes('commune')
      if (isVisible && isWorthLoading('commune', zoom)) {
        const chosen = chooseDepartements(bboxWgs84, catalogue.territoires('departement'), loaded)
        for (const departement of loaded) if (!chosen.includes(departement)) remove(departement)
        for (const departement of chosen) if (!loaded.includes(departement)) add(departement)
        loaded = chosen
      }
      if (isVisible && zoom >= ZOOM_NOM_COMMUNE - 0.3) void nameLoaded()
      for (const departement of loaded) {
        const styles = stylesOf(context, { layer: 'commune', source: communeSource(departement) })
        controller.show(
          styles.map(({ spec }) => spec.id),
          isVisible,
        )
      }
    },
    repaint: () => {
      for (const departement of loaded) {
        controller.repaint(
          stylesOf(context, { layer: 'commune', source: communeSource(departement) }),
        )
      }
    },
  }
}
