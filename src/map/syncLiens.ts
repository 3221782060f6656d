import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import { filterLiens, foyerOf, RESEAU_VIDE, type ReseauPlace } from '#/domain/content/reseau.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { LIENS_SOURCES, paintLiens } from '#/layers/liens.ts'
import type { AppState } from '#/store/appStore.ts'
import { liensFeatures } from './liensFeatures.ts'
import type { BboxWgs84, Pixel } from './mapPort.ts'
import { EMPTY } from './points.ts'
import { FRANCE_WGS84, paddingFor } from './syncCamera.ts'
import type { SyncContext } from './syncContext.ts'

/** Over the selection: the network is what this view is about. */
const ORDER = 50

/** Pixels around the pointer in which a thin arc still counts as met. */
const REACH = 4

/** Degrees left around the ends, and the closest zoom: a network is read with its surroundings. */
const AROUND = 0.25
const MAX_ZOOM = 8.6

/**
 * Draws the network while its view is open; it is read the first time. What is pointed
 * at in the list or the graph lights up here, and the other way round.
 */
export function createLiensSync(context: SyncContext) {
  const { controller, port, store } = context
  const layers = () => paintLiens(context.look.palette)
  const ids = layers().map(({ spec }) => spec.id)
  const lines = ids.filter((id) => id.startsWith('liens/') && !/noeuds|nom|sens|lisere/.test(id))
  let reseau: ReseauPlace | null = null
  let isAsked = false
  const lit = new Map<string, Set<string>>()

  const isOpen = () => store.getState().vue === 'liens'

  const draw = () => {
    if (!isOpen()) return controller.show(ids, false)
    if (reseau === null) return void read()
    for (const source of LIENS_SOURCES) controller.ensureSource(source, EMPTY)
    controller.ensureLayers(layers(), ORDER)
    controller.show(ids, true)
    const features = liensFeatures(reseau, store.getState())
    for (const source of LIENS_SOURCES) controller.setData(source, features[source])
  }

  const read = async () => {
    if (isAsked) return
    isAsked = true
    reseau = await context.loadReseau().catch(() => RESEAU_VIDE)
    draw()
    if (store.getState().chemin.length > 0 && store.getState().camera === null) frame()
  }

  /** Brings the ends of the actor looked at into view; all of France when it has none. */
  const frame = () => {
    if (reseau === null || !isOpen()) return
    const { look } = context
    port.fit(boxOf(reseau, store.getState()), {
      padding: paddingFor(look.insets, port.size()),
      maxZoom: MAX_ZOOM,
      isAnimated: !look.hasReducedMotion,
    })
  }

  const light = (source: string, codes: readonly string[]) => {
    const before = lit.get(source) ?? new Set()
    const next = new Set(codes)
    lit.set(source, next)
    if (!controller.hasSource(source)) return
    for (const code of before)
      if (!next.has(code)) port.setFeatureState(source, code, { survol: false })
    for (const code of next)
      if (!before.has(code)) port.setFeatureState(source, code, { survol: true })
  }

  const syncHover = ({ hoveredLien, hoveredNoeud }: AppState) => {
    const own = (reseau ?? RESEAU_VIDE).liens.filter(
      ({ id, de, vers }) => id === hoveredLien || de === hoveredNoeud || vers === hoveredNoeud,
    )
    const linked = hoveredLien === null ? [] : own.flatMap(({ de, vers }) => [de, vers])
    light(
      'liens',
      own.map(({ id }) => id),
    )
    light('liens-noeuds', hoveredNoeud === null ? linked : [hoveredNoeud, ...linked])
  }

  draw()
  return {
    sync: (state: AppState, before: AppState) => {
      const isNewView =
        state.vue !== before.vue ||
        state.chemin !== before.chemin ||
        state.typesCaches !== before.typesCaches ||
        state.etatsCaches !== before.etatsCaches
      if (isNewView && (isOpen() || before.vue === 'liens')) draw()
      if (state.chemin !== before.chemin) frame()
      if (state.hoveredLien !== before.hoveredLien || state.hoveredNoeud !== before.hoveredNoeud)
        syncHover(state)
    },
    repaint: () => controller.repaint(layers()),
    /** True when the pointer is on the network: the territory under it is then not meant. */
    intercept: (point: Pixel, isClick: boolean): boolean => {
      const { hoverLien, hoverNoeud, visitNoeud, hoveredLien, hoveredNoeud } = store.getState()
      if (!isOpen() || !controller.hasSource('liens')) return false
      const noeud = port.hitsAt(point, ['liens/noeuds'])[0]?.code ?? null
      const id = noeud !== null && isNoeudId(noeud) ? noeud : null
      if (id !== null && isClick) visitNoeud(id)
      const lien = id === null ? lienAt(point) : null
      if (hoveredNoeud !== id) hoverNoeud(id)
      if (hoveredLien !== lien) hoverLien(lien)
      return id !== null || lien !== null
    },
  }

  function lienAt({ x, y }: Pixel): string | null {
    for (const [dx, dy] of [
      [0, 0],
      [REACH, 0],
      [-REACH, 0],
      [0, REACH],
      [0, -REACH],
    ] as const) {
      const hit = port.hitsAt({ x: x + dx, y: y + dy }, lines)[0]
      if (hit) return hit.code
    }
    return null
  }
}

function boxOf(reseau: ReseauPlace, state: AppState): BboxWgs84 {
  if (foyerOf(state) === null) return FRANCE_WGS84
  const ids = new Set(filterLiens(reseau.liens, state).flatMap(({ de, vers }) => [de, vers]))
  const points = reseau.noeuds.filter(({ id }) => ids.has(id)).map(({ lonLat }) => lonLat)
  if (points.length === 0) return FRANCE_WGS84
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  return [
    Math.min(...lons) - AROUND,
    Math.min(...lats) - AROUND,
    Math.max(...lons) + AROUND,
    Math.max(...lats) + AROUND,
  ]
}

const isNoeudId = (code: string): code is NoeudId =>
  isActeurId(code) || parseTerritoireId(code) !== null
