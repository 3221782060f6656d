import type { FeatureCollection } from 'geojson'
import { type ClusterFrance, filterClusters, SANS_FILTRE_CLUSTERS } from '#/domain/clusterFrance.ts'
import {
  CLUSTERS_CHOIX_SOURCE,
  CLUSTERS_POINT,
  paintClustersChoix,
} from '#/layers/clusters.layer.ts'
import type { AppState } from '#/store/appStore.ts'
import { clustersFeatures, keepFeatures } from './clustersFeatures.ts'
import type { Pixel } from './mapPort.ts'
import { SOURCE_CLUSTERS } from './plan.ts'
import { layersOnMap } from './pointing.ts'
import { EMPTY } from './points.ts'
import type { SyncContext } from './syncContext.ts'

/** Over every name: the ring of what is read. */
const ORDER = 60

/** Pixels around the pointer in which a sign still counts as met. */
const REACH = 3

/** A cluster is read with its surroundings; nearer than that the map does not go by itself. */
const ZOOM_LECTURE = 7

/**
 * Fills the layer of clusters and marks the one that is read or pointed at. While their list
 * is open the map shows what its filters keep, so that the two say the same.
 */
export function createClustersSync(context: SyncContext) {
  const { controller, port, store, look } = context
  const choix = () => paintClustersChoix(look.palette)
  let clusters: readonly ClusterFrance[] | null = null
  let shown: FeatureCollection = EMPTY
  let isAsked = false
  let chosen: readonly string[] = []

  const isVisible = () => layersOnMap(store.getState()).includes('clusters')
  const isListed = () => store.getState().vue === 'clusters-france'

  const draw = () => {
    if (!isVisible()) return controller.show(idsOf(choix()), false)
    if (clusters === null) return void read()
    const filtre = isListed() ? store.getState().filtreClusters : SANS_FILTRE_CLUSTERS
    shown = clustersFeatures(filterClusters(clusters, filtre))
    controller.ensureSource(SOURCE_CLUSTERS, EMPTY)
    controller.setData(SOURCE_CLUSTERS, shown)
    mark()
  }

  const mark = () => {
    if (clusters === null || !isVisible()) return
    const { cluster, hoveredCluster } = store.getState()
    const ids = [isListed() ? cluster : null, hoveredCluster].flatMap((id) => id ?? [])
    controller.ensureSource(CLUSTERS_CHOIX_SOURCE, EMPTY)
    controller.ensureLayers(choix(), ORDER)
    controller.show(idsOf(choix()), true)
    controller.setData(CLUSTERS_CHOIX_SOURCE, keepFeatures(shown, ids))
    for (const id of chosen) port.setFeatureState(SOURCE_CLUSTERS, id, { choisi: false })
    for (const id of ids) port.setFeatureState(SOURCE_CLUSTERS, id, { choisi: true })
    chosen = ids
  }

  const read = async () => {
    if (isAsked) return
    isAsked = true
    clusters = (await context.loadClusters?.().catch(() => [])) ?? []
    // What could not be had is asked for again the next time the layer is wanted.
    if (clusters.length === 0) {
      clusters = null
      isAsked = false
      return
    }
    draw()
    if (store.getState().camera === null) approach()
  }

  /** Brings the cluster that is read into view, unless it is there already. */
  const approach = () => {
    const { cluster } = store.getState()
    const lonLat = clusters?.find(({ id }) => id === cluster)?.lonLat
    if (!lonLat || !isListed()) return
    const { zoom, bboxWgs84 } = port.view()
    const [west, south, east, north] = bboxWgs84
    const [lon, lat] = lonLat
    const isSeen = lon > west && lon < east && lat > south && lat < north
    if (isSeen && zoom >= ZOOM_LECTURE - 1) return
    port.moveTo({ lonLat: [lon, lat], zoom: Math.max(zoom, ZOOM_LECTURE) }, !look.hasReducedMotion)
  }

  draw()
  return {
    sync: (state: AppState, before: AppState) => {
      const isNewSet =
        state.visibleLayers !== before.visibleLayers ||
        state.filtreClusters !== before.filtreClusters ||
        state.vue !== before.vue
      if (isNewSet) draw()
      if (state.cluster !== before.cluster) {
        mark()
        approach()
      }
      if (state.hoveredCluster !== before.hoveredCluster) mark()
    },
    repaint: () => controller.repaint(choix()),
    /** True when the pointer is on a sign: the territory under it is then not meant. */
    intercept: (at: Pixel, isClick: boolean): boolean => {
      if (clusters === null || !isVisible() || !controller.hasSource(SOURCE_CLUSTERS)) return false
      const id = hitAt(at)
      const { hoverCluster, openCluster } = store.getState()
      hoverCluster(id)
      if (id !== null && isClick) openCluster(id)
      return id !== null
    },
  }

  function hitAt({ x, y }: Pixel): string | null {
    for (const [dx, dy] of [
      [0, 0],
      [REACH, 0],
      [-REACH, 0],
      [0, REACH],
      [0, -REACH],
    ] as const) {
      const hit = port.hitsAt({ x: x + dx, y: y + dy }, [CLUSTERS_POINT])[0]
      if (hit) return hit.code
    }
    return null
  }
}

const idsOf = (layers: ReturnType<typeof paintClustersChoix>) => layers.map(({ spec }) => spec.id)
