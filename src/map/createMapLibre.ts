import 'maplibre-gl/dist/maplibre-gl.css'
import {
  addProtocol,
  GeoJSONSource,
  GPUInitializationError,
  Map as MapLibreMap,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl'
import type { Palette } from '#/layers/palette.ts'
import { MAX_BOUNDS, MIN_ZOOM } from './bornes.ts'
import { drawImages, IMAGE_RATIO } from './images.ts'
import { LOCALE_FR } from './locale.ts'
import { exposeToTests, listen } from './mapLibreEvents.ts'
import {
  ALLURE_BUREAU,
  type CreateMap,
  type MapPort,
  NoWebGlError,
  type TilesOptions,
} from './mapPort.ts'
import workerUrl from './topo/mapWorker.ts?worker&url'

const MAX_ZOOM = 14
const SCALE_WIDTH = 110

/** The real map. */
export const createMapLibre: CreateMap = async (container, palette, titre) => {
  const map = openMap(container, titre)
  await map.once('style.load')
  installImages(map, palette)
  return toPort(map)
}

function openMap(container: HTMLElement, titre?: string): MapLibreMap {
  setWorkerUrl(workerUrl)
  let map: MapLibreMap
  try {
    map = new MapLibreMap({
      container,
      style: { version: 8, sources: {}, layers: [] },
      bounds: [-5.2, 41.3, 9.6, 51.1],
      locale: titre === undefined ? LOCALE_FR : { ...LOCALE_FR, 'Map.Title': titre },
      attributionControl: false,
      maxBounds: MAX_BOUNDS,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // Inside another page, the wheel goes on scrolling that page.
      cooperativeGestures: window.self !== window.top,
      renderWorldCopies: false,
      fadeDuration: 150,
      // A map of this size is not helped by a third device pixel, and a phone pays for it.
      pixelRatio: pixelRatioAt(1),
    })
  } catch (error) {
    if (error instanceof GPUInitializationError) throw new NoWebGlError(error.message)
    throw error
  }
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  map.addControl(new ScaleControl({ maxWidth: SCALE_WIDTH, unit: 'metric' }), 'bottom-left')
  exposeToTests(map)
  return map
}

/** A map shown larger than itself needs as many pixels more to stay sharp. */
function pixelRatioAt(echelle: number): number {
  return Math.min((window.devicePixelRatio || 1) * echelle, 2)
}

function toPort(map: MapLibreMap): MapPort {
  return {
    on: (type, listener) => listen(map, type, listener),
    addSource: (id, source) => void map.addSource(id, source),
    addTiles: (id, tiles) => addTiles(map, id, tiles),
    hasSource: (id) => map.getSource(id) !== undefined,
    setSourceData: (id, data) => {
      const source = map.getSource(id)
      if (source instanceof GeoJSONSource) void source.setData(data)
    },
    removeSource: (id) => {
      for (const layer of map.getStyle().layers) {
        if ('source' in layer && layer.source === id) map.removeLayer(layer.id)
      }
      if (map.getSource(id)) map.removeSource(id)
    },
    addLayer: (layer, beforeId) => void map.addLayer(layer, beforeId ?? undefined),
    setVisible: (id, isVisible) =>
      void map.setLayoutProperty(id, 'visibility', isVisible ? 'visible' : 'none'),
    setPaint: (id, property, value) =>
      // Names and values come from a validated LayerSpecification.
      void map.setPaintProperty(id, property as 'fill-color', value as string),
    setFeatureState: (source, code, state) => map.setFeatureState({ source, id: code }, state),
    drawImages: (palette) => installImages(map, palette),
    hitsAt: (point, layers) =>
      map.queryRenderedFeatures([point.x, point.y], { layers: [...layers] }).map((feature) => ({
        layer: feature.layer.id,
        code: String(feature.properties['code']),
      })),
    ...cameraOf(map),
    setCursor: (cursor) => {
      map.getCanvas().style.cursor = cursor
    },
    remove: () => map.remove(),
  }
}

/** The library asks a protocol of ours, so that we know what comes, what does not, and what is sent. */
function addTiles(map: MapLibreMap, id: string, { load, ...options }: TilesOptions): void {
  addProtocol(id, async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url.slice(`${id}://`.length).split('/').map(Number)
    return { data: await createImageBitmap(await load({ z, x, y }, signal)) }
  })
  map.addSource(id, { type: 'raster', tiles: [`${id}://{z}/{x}/{y}`], ...options })
}

function cameraOf(
  map: MapLibreMap,
): Pick<MapPort, 'view' | 'size' | 'fit' | 'moveTo' | 'zoomBy' | 'adapt'> {
  let allure = ALLURE_BUREAU
  const duration = (isAnimated: boolean) => (isAnimated ? allure.moveMs : 0)
  return {
    view: () => {
      const { lng, lat } = map.getCenter()
      const bounds = map.getBounds()
      return {
        lonLat: [lng, lat],
        zoom: map.getZoom(),
        bboxWgs84: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      }
    },
    size: () => ({
      width: map.getContainer().clientWidth,
      height: map.getContainer().clientHeight,
    }),
    fit: ([west, south, east, north], { padding, maxZoom, isAnimated }) =>
      void map.fitBounds([west, south, east, north], {
        padding,
        maxZoom,
        duration: duration(isAnimated),
        linear: false,
      }),
    moveTo: ({ lonLat, zoom }, isAnimated) =>
      void map.easeTo({ center: lonLat, zoom, duration: duration(isAnimated) }),
    zoomBy: (levels, isAnimated) =>
      void map.zoomTo(
        map.getZoom() + levels,
        { duration: duration(isAnimated) / 3 },
        { isByReader: true },
      ),
    adapt: (next) => {
      if (next.echelle !== allure.echelle) map.setPixelRatio(pixelRatioAt(next.echelle))
      allure = next
    },
  }
}

function installImages(map: MapLibreMap, palette: Palette): void {
  for (const { name, image } of drawImages(palette)) {
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio: IMAGE_RATIO })
  }
}
