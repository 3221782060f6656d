import {
  EMPRISE_PLAN_IGN,
  FOND_CACHE,
  MAX_ZOOM_PLAN_IGN,
  PLAN_IGN,
  paintPlanIgn,
  TAILLE_TUILE,
  tuilePlanIgn,
} from '#/layers/planIgn.ts'
import type { AppState } from '#/store/appStore.ts'
import type { SyncContext } from './syncContext.ts'
import { createTileLoader } from './tuiles.ts'

/** Among the layers of `paintFond`: over the land, the fifth, and under its outline and the frame. */
const ORDER = 0.045

const PANNE =
  'Le Plan IGN ne répond pas : le fond de Lisière a repris sa place. Vous pouvez le redemander dans « Couches ».'

type Wanted = Pick<AppState, 'fondEnLigne'>

/**
 * Keeps the online background on the map while the reader wants it. Nothing is asked of
 * anybody before. When the service fails, its tiles go and the built-in ground, which was
 * under them all along, is seen again; one sentence says so.
 */
export function createPlanIgnSync(
  { port, controller, store, look }: SyncContext,
  fetchLike: typeof fetch = (input, init) => fetch(input, init),
) {
  let isShown = false

  const hide = () => {
    if (!isShown) return
    isShown = false
    controller.removeSource(PLAN_IGN)
    controller.show(FOND_CACHE, true)
  }
  const show = () => {
    if (isShown || port.addTiles === undefined) return
    isShown = true
    const load = createTileLoader({
      urlOf: (tile) => tuilePlanIgn(tile, import.meta.env['VITE_SERVICE_IGN']),
      fetchLike,
      onFailure: () => {
        if (!isShown) return
        store.getState().settleFondEnLigne('en-panne')
        store.getState().tell(PANNE.replaceAll(' :', '\u202f:'))
      },
    })
    port.addTiles(PLAN_IGN, {
      tileSize: TAILLE_TUILE,
      maxzoom: MAX_ZOOM_PLAN_IGN,
      bounds: EMPRISE_PLAN_IGN,
      load,
    })
    controller.ensureLayers(paintPlanIgn(look.palette), ORDER)
    controller.show(FOND_CACHE, false)
  }

  return {
    sync: ({ fondEnLigne }: Wanted) => {
      if (fondEnLigne === 'plan-ign') show()
      else hide()
    },
    repaint: () => {
      if (isShown) controller.repaint(paintPlanIgn(look.palette))
    },
  }
}
