import type { Catalogue } from '#/datasets/catalogue.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import { RESEAU_VIDE, type ReseauPlace } from '#/domain/content/reseau.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import type { Palette } from '#/layers/palette.ts'
import type { PaysMark } from '#/layers/paysMark.ts'
import { type Insets, NO_INSETS } from '#/map/mapPort.ts'
import { syncMap } from '#/map/syncMap.ts'
import { type AppState, createAppStore } from '#/store/appStore.ts'
import type { Taille } from '../projection.ts'
import { createRecordingPort } from './recordPort.ts'
import type { Scene } from './scene.ts'

/** What the drawing of a view needs beside its facts; the same as the map is given. */
export type Fonds = {
  catalogue: Catalogue
  pays: readonly PaysMark[]
  /** Absolute address of `geo/`, ending with a slash. */
  geoBase: string
  loadCommunes?: () => Promise<CommuneTable | null>
  loadReseau?: () => Promise<ReseauPlace>
  loadClusters?: () => Promise<readonly ClusterFrance[]>
}

export type DemandeScene = {
  /**
   * Facts of the view: those of an address (`parseUrl`), or a whole state of the store, which
   * also says what the open panel draws. Anything left out has its default.
   */
  faits: Partial<AppState>
  /** Frame of the map, in pixels of the page. */
  taille: Taille
  palette: Palette
  /** Size of the map on which the camera of the facts was chosen. */
  ecran?: Taille
  /** Pixels of the frame that something covers: what is framed stays clear of them. */
  marges?: Insets
}

/** Nobody points at a drawing. */
const SANS_SURVOL = {
  hoveredId: null,
  hoveredNoeud: null,
  hoveredLien: null,
  hoveredCluster: null,
} as const

/** More rounds than any view needs: each one waits for what the last one asked for. */
const MAX_TOURS = 20

/**
 * Everything that the map shows for these facts. The store that is driven is a copy: the
 * page does not move.
 */
export async function captureScene(fonds: Fonds, demande: DemandeScene): Promise<Scene> {
  const { faits, taille, palette, ecran, marges = NO_INSETS } = demande
  const store = createAppStore(DEFAULT_LAYERS)
  store.setState({ ...dataOf(faits), ...SANS_SURVOL })
  const waited = createWaited()
  const { port, scene } = createRecordingPort(taille, ecran)
  const {
    loadCommunes = async () => null,
    loadReseau = async () => RESEAU_VIDE,
    loadClusters = async () => [],
  } = fonds
  const sync = syncMap({
    port,
    store,
    catalogue: fonds.catalogue,
    pays: fonds.pays,
    geoBase: fonds.geoBase,
    loadCommunes: waited.follow(loadCommunes),
    loadReseau: waited.follow(loadReseau),
    loadClusters: waited.follow(loadClusters),
    look: { palette, insets: marges, hasReducedMotion: true },
  })
  await waited.settle()
  sync.stop()
  return scene(palette)
}

/** A state of the store without its actions, which belong to the other store. */
function dataOf(faits: Partial<AppState>): Partial<AppState> {
  return Object.fromEntries(Object.entries(faits).filter(([, fact]) => typeof fact !== 'function'))
}

/** Follows what is fetched on the way: the scene is whole once nothing more is asked for. */
function createWaited() {
  let pending: Promise<unknown>[] = []
  return {
    follow:
      <T>(load: () => Promise<T>) =>
      () => {
        const made = load()
        pending.push(made.catch(() => null))
        return made
      },
    settle: async () => {
      for (let tour = 0; tour < MAX_TOURS; tour++) {
        const asked = pending
        pending = []
        await Promise.all(asked)
        // What waited for them runs before a timer does.
        await new Promise((resolve) => setTimeout(resolve, 0))
        if (pending.length === 0 && tour > 0) return
      }
    },
  }
}
