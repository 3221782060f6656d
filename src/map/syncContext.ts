import type { Catalogue } from '#/datasets/catalogue.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import type { ReseauPlace } from '#/domain/content/reseau.ts'
import type { CoucheId } from '#/domain/couche.ts'
import { topologieOf } from '#/domain/geoFiles.ts'
import type { Palette } from '#/layers/palette.ts'
import type { PaysMark } from '#/layers/paysMark.ts'
import type { AppStore } from '#/store/appStore.ts'
import type { Controller } from './controller.ts'
import type { Insets, MapPort } from './mapPort.ts'

/** What every part of the synchronisation needs, gathered once by `syncMap`. */
export type SyncContext = {
  port: MapPort
  controller: Controller
  store: AppStore
  catalogue: Catalogue
  pays: readonly PaysMark[]
  /** Absolute address of the generated files, ending with a slash: a worker resolves it. */
  geoBase: string
  /** The commune table, on demand; null when it could not be had. */
  loadCommunes: () => Promise<CommuneTable | null>
  /** The clusters of France, on demand; none when they could not be had. */
  loadClusters?: () => Promise<readonly ClusterFrance[]>
  /** The network of links and where its ends are, on demand. */
  loadReseau: () => Promise<ReseauPlace>
  /** What changes during the life of a map without coming from the store. */
  look: {
    palette: Palette
    insets: Insets
    hasReducedMotion: boolean
    /** Codes of the Pays that the reader's filter keeps; null when nothing is filtered. */
    retenus?: readonly string[] | null
  }
}

/** The topology that holds a couche. */
export const coucheFile = (geoBase: string, couche: CoucheId) => `${geoBase}${topologieOf(couche)}`
export const fondFile = (geoBase: string) => `${geoBase}fond.topo.json`
export const communesFile = (geoBase: string, departement: string) =>
  `${geoBase}communes/${departement}.topo.json`
