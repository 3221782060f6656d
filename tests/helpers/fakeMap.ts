import type { FeatureCollection } from 'geojson'
import type { Allure, FeatureState, Hit, MapEvents, MapPort, TilesOptions } from '#/map/mapPort.ts'

type Data = string | FeatureCollection

/** What a test reads back, and what it can make happen. */
export type FakeMap = MapPort & {
  sources: Map<string, Data>
  /** Sources of images, and what loads them. */
  tiles: Map<string, TilesOptions>
  /** Layer ids, bottom to top. */
  stack: string[]
  hidden: Set<string>
  paint: Map<string, unknown>
  states: Map<string, FeatureState>
  /** How many times a state was written. */
  writes: number
  fits: { bbox: readonly number[]; padding: unknown; isAnimated: boolean }[]
  moves: { lonLat: readonly [number, number]; zoom: number; isAnimated: boolean }[]
  zooms: number[]
  palettes: string[]
  cursor: string
  allure: Allure | null
  isRemoved: boolean
  /** What the pointer meets from now on. */
  meet: (hits: readonly Hit[]) => void
  look: (view: Partial<ReturnType<MapPort['view']>>) => void
  fire: <K extends keyof MapEvents>(type: K, event: MapEvents[K]) => void
}

/** A map in memory: no canvas, no WebGL, no worker. */
export function createFakeMap(): FakeMap {
  const listeners = new Map<string, Set<(event: never) => void>>()
  const layerSources = new Map<string, string>()
  let hits: readonly Hit[] = []
  let view: ReturnType<MapPort['view']> = { lonLat: [2, 46], zoom: 5, bboxWgs84: [-5, 41, 9, 51] }

  const fake: FakeMap = {
    sources: new Map(),
    tiles: new Map(),
    stack: [],
    hidden: new Set(),
    paint: new Map(),
    states: new Map(),
    writes: 0,
    fits: [],
    moves: [],
    zooms: [],
    palettes: [],
    cursor: '',
    allure: null,
    isRemoved: false,
    meet: (next) => {
      hits = next
    },
    look: (next) => {
      view = { ...view, ...next }
    },
    fire: (type, event) => {
      for (const listener of listeners.get(type) ?? []) listener(event as never)
    },
    on: (type, listener) => {
      const known = listeners.get(type) ?? new Set()
      listeners.set(type, known.add(listener as (event: never) => void))
      return () => known.delete(listener as (event: never) => void)
    },
    addSource: (id, source) => {
      if (fake.sources.has(id)) throw new Error(`Source ${id} already there`)
      fake.sources.set(id, source.type === 'geojson' ? (source.data as Data) : '')
    },
    addTiles: (id, tiles) => {
      fake.sources.set(id, '')
      fake.tiles.set(id, tiles)
    },
    hasSource: (id) => fake.sources.has(id),
    setSourceData: (id, data) => {
      if (!fake.sources.has(id)) throw new Error(`No source ${id}`)
      fake.sources.set(id, data)
    },
    removeSource: (id) => {
      fake.sources.delete(id)
      fake.stack = fake.stack.filter((layer) => layerSources.get(layer) !== id)
    },
    addLayer: (layer, beforeId) => {
      if ('source' in layer && typeof layer.source === 'string') {
        if (!fake.sources.has(layer.source)) throw new Error(`No source ${layer.source}`)
        layerSources.set(layer.id, layer.source)
      }
      const at = beforeId === null ? fake.stack.length : fake.stack.indexOf(beforeId)
      if (at < 0 || fake.stack.includes(layer.id)) throw new Error(`Cannot add ${layer.id}`)
      fake.stack.splice(at, 0, layer.id)
    },
    setVisible: (id, isVisible) => {
      if (isVisible) fake.hidden.delete(id)
      else fake.hidden.add(id)
    },
    setPaint: (id, property, value) => void fake.paint.set(`${id} ${property}`, value),
    setFeatureState: (source, code, state) => {
      if (!fake.sources.has(source)) throw new Error(`No source ${source}`)
      fake.writes += 1
      fake.states.set(`${source} ${code}`, { ...fake.states.get(`${source} ${code}`), ...state })
    },
    drawImages: (palette) => void fake.palettes.push(palette.id),
    hitsAt: (_point, layers) => hits.filter((hit) => layers.includes(hit.layer)),
    view: () => view,
    size: () => ({ width: 1000, height: 800 }),
    fit: (bbox, { padding, isAnimated }) => void fake.fits.push({ bbox, padding, isAnimated }),
    moveTo: (camera, isAnimated) => void fake.moves.push({ ...camera, isAnimated }),
    zoomBy: (levels) => void fake.zooms.push(levels),
    adapt: (allure) => {
      fake.allure = allure
    },
    setCursor: (cursor) => {
      fake.cursor = cursor
    },
    remove: () => {
      fake.isRemoved = true
    },
  }
  return fake
}
