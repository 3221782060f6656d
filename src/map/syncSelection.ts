import { coucheOf } from '#/domain/couche.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import { paintSelection, SELECTION_SOURCES, type SelectionSource } from '#/layers/selection.ts'
import { type Place, placeOf } from './locate.ts'
import { EMPTY } from './points.ts'
import { coucheFile, type SyncContext } from './syncContext.ts'
import { topoUrl } from './topo/topoUrl.ts'

/**
 * Draws A, its members and B. Their few shapes are asked of the worker by code, so a
 * territory is drawn whatever layer is on; feature-state only tells the layer below
 * to give way (`choisi`) or to light up (`survol`).
 */
export function createSelectionSync(context: SyncContext) {
  const { controller, port, store } = context
  const states = { choisi: null as Place | null, survol: null as Place | null }
  let request = 0

  for (const source of SELECTION_SOURCES) controller.ensureSource(source, EMPTY)
  controller.ensureLayers(paintSelection(context.look.palette), 0)

  const place = (id: TerritoireId | null) => placeOf(context, id, store.getState().millesime)
  const draw = (source: SelectionSource, shown: Place | null) =>
    controller.setData(source, shown?.url ?? EMPTY)

  /** Moves one state from a feature to another; sources not on the map yet are skipped. */
  const mark = (state: keyof typeof states, next: Place | null) => {
    const before = states[state]
    if (before?.source === next?.source && before?.code === next?.code) return
    if (before && controller.hasSource(before.source)) {
      port.setFeatureState(before.source, before.code, { [state]: false })
    }
    const isThere = next !== null && controller.hasSource(next.source)
    if (isThere) port.setFeatureState(next.source, next.code, { [state]: true })
    states[state] = isThere ? next : null
  }

  const drawMembers = async (id: TerritoireId | null) => {
    request += 1
    const own = request
    const url = await membersUrl(context, id)
    if (own === request) controller.setData('choix-membres', url ?? EMPTY)
  }

  return {
    /** Selection, comparison and vintage. */
    sync: () => {
      const { selectedId, comparedId, comparedMillesime, millesime } = store.getState()
      draw('choix-a', place(selectedId))
      draw('choix-b', placeOf(context, comparedId, comparedMillesime ?? millesime))
      mark('choisi', place(selectedId))
      void drawMembers(selectedId)
    },
    /** Sources come later than selections: the layer below learns then. */
    refreshStates: () => mark('choisi', place(store.getState().selectedId)),
    syncHover: () => mark('survol', place(store.getState().hoveredId)),
    repaint: () => controller.repaint(paintSelection(context.look.palette)),
  }
}

/** EPCI of the vintage that make a Pays; null for any other kind. */
async function membersUrl(
  { catalogue, geoBase, loadCommunes, store }: SyncContext,
  id: TerritoireId | null,
): Promise<string | null> {
  const parsed = id === null ? null : parseTerritoireId(id)
  if (id === null || parsed?.type !== 'pays') return null
  const { millesime } = store.getState()
  const pays = catalogue.findNearest(id, millesime)
  const own = pays?.millesime && coucheOf('pays', pays.millesime)
  const epci = pays?.millesime && coucheOf('epci', pays.millesime)
  if (!own || !epci) return null
  const table = await loadCommunes()
  if (table === null) return null
  const codes = table
    .composition(own, parsed.code, epci)
    .filter(({ communes, total }) => communes === total)
    .map(({ code }) => code)
  return topoUrl(coucheFile(geoBase, epci), epci, 'interieurs', codes)
}
