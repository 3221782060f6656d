import type { Catalogue } from '#/datasets/catalogue.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import type { ReseauPlace } from '#/domain/content/reseau.ts'
import type { MapTheme } from '#/layers/palette.ts'
import type { PaysMark } from '#/layers/paysMark.ts'
import type { AppStore } from '#/store/appStore.ts'
import type { CameraLink } from './cameraLink.ts'
import type { Allure, CreateMap, Insets } from './mapPort.ts'

/** What the composition root gives the map. */
export type MapViewProps = {
  store: AppStore
  catalogue: Catalogue
  /** The nine Pays and their class; read when the map opens. */
  pays: readonly PaysMark[]
  theme: MapTheme
  /** Absolute address of `geo/`, ending with a slash. */
  geoBase: string
  /** Pixels covered on each side: framing stays clear of them. */
  padding?: Insets
  /** At a desk unless said otherwise. */
  allure?: Allure
  /** Commune table for names, members and framing of communes; null when it cannot be had. */
  loadCommunes?: () => Promise<CommuneTable | null>
  /** The network of links with its places, read when its view first opens. */
  loadReseau?: () => Promise<ReseauPlace>
  /** The clusters of France, read when their layer first shows. */
  loadClusters?: () => Promise<readonly ClusterFrance[]>
  /** Maps that look at the same place; read when the map opens. */
  link?: CameraLink
  /** Name of the map, when there are two. */
  titre?: string
  /** Tests give a map in memory. */
  createMap?: CreateMap
}
