import type { Palette } from '#/layers/palette.ts'
import { createController } from './controller.ts'
import type { Allure, Insets, Pixel } from './mapPort.ts'
import { layersOnMap, pointedLayer } from './pointing.ts'
import { createCameraSync } from './syncCamera.ts'
import { createClustersSync } from './syncClusters.ts'
import { createCommuneSync } from './syncCommunes.ts'
import type { SyncContext } from './syncContext.ts'
import { createDessinSync } from './syncDessin.ts'
import { retenusOf, syncFiltre } from './syncFiltre.ts'
import { addFond, repaintLayers, syncLayers } from './syncLayers.ts'
import { createLiensSync } from './syncLiens.ts'
import { createPlanIgnSync } from './syncPlanIgn.ts'
import { createSelectionSync } from './syncSelection.ts'
import { createThematiqueSync } from './syncThematique.ts'

export type MapSync = {
  controller: SyncContext['controller']
  /** See `listenToMap`. */
  intercept: (point: Pixel, isClick: boolean) => boolean
  repaint: (palette: Palette) => void
  pad: (insets: Insets) => void
  adapt: (allure: Allure) => void
  stop: () => void
}

/**
 * Store → map, one way. The map is brought to the store's facts once, then at each
 * change of one of them; nothing is read back from the map but where it looks.
 */
export function syncMap(given: Omit<SyncContext, 'controller'>): MapSync {
  const context: SyncContext = { ...given, controller: createController(given.port) }
  const { port, store, look } = context

  const camera = createCameraSync(context)
  camera.start()
  addFond(context)
  const selection = createSelectionSync(context)
  const communes = createCommuneSync(context)
  const dessin = createDessinSync(context)
  const planIgn = createPlanIgnSync(context)
  const thematique = createThematiqueSync(context)
  const draw = () => {
    syncLayers(context)
    communes.sync()
    selection.refreshStates()
  }
  look.retenus = retenusOf(store.getState())
  draw()
  selection.sync()
  const liens = createLiensSync(context)
  const clusters = createClustersSync(context)
  thematique.sync()
  dessin.sync()
  planIgn.sync(store.getState())

  const stops = [
    store.subscribe((state, before) => {
      const isNewVintage = state.millesime !== before.millesime
      const isNewPointed = pointedLayer(state) !== pointedLayer(before)
      const isNewGround = (state.thematique === null) !== (before.thematique === null)
      const isNewLayers =
        state.visibleLayers !== before.visibleLayers ||
        layersOnMap(state).length !== layersOnMap(before).length
      if (isNewVintage || isNewPointed || isNewGround || isNewLayers) draw()
      if (state.thematique !== before.thematique) thematique.sync()
      if (
        isNewVintage ||
        state.selectedId !== before.selectedId ||
        state.comparedId !== before.comparedId ||
        state.comparedMillesime !== before.comparedMillesime
      ) {
        selection.sync()
      }
      if (state.hoveredId !== before.hoveredId) {
        selection.syncHover()
        thematique.syncHover()
      }
      if (state.dessin !== before.dessin || isNewGround) dessin.sync()
      if (state.fondEnLigne !== before.fondEnLigne) planIgn.sync(state)
      syncFiltre(context, state, before)
      liens.sync(state, before)
      clusters.sync(state, before)
      camera.sync(state, before)
    }),
    port.on('moveend', ({ isByReader }) => {
      draw()
      camera.remember(isByReader)
    }),
    port.on('resize', () => camera.refit(false)),
  ]

  return {
    controller: context.controller,
    intercept: (point, isClick) =>
      clusters.intercept(point, isClick) || liens.intercept(point, isClick),
    repaint: (palette) => {
      if (palette.id === look.palette.id) return
      look.palette = palette
      port.drawImages(palette)
      repaintLayers(context)
      planIgn.repaint()
      communes.repaint()
      selection.repaint()
      liens.repaint()
      clusters.repaint()
      dessin.repaint()
      thematique.repaint()
    },
    pad: (insets) => {
      if (isSame(insets, look.insets)) return
      look.insets = insets
      camera.refit(true)
    },
    adapt: (allure) => port.adapt(allure),
    stop: () => {
      for (const stop of stops) stop()
    },
  }
}

const isSame = (a: Insets, b: Insets) =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
