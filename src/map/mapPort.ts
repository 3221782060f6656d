import type { FeatureCollection } from 'geojson'
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { Palette } from '#/layers/palette.ts'
import type { LoadTuile } from './tuiles.ts'

export type LonLat = [lon: number, lat: number]
export type BboxWgs84 = readonly [west: number, south: number, east: number, north: number]
export type Pixel = { x: number; y: number }

/** Pixels of the map that something covers, side by side. */
export type Insets = { top: number; right: number; bottom: number; left: number }

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/** How the map is shown: at a desk, or to a room. */
export type Allure = {
  /** Milliseconds of an animated move; 0: none moves. */
  moveMs: number
  /** The page draws the map this many times larger than its own size: names grow with it. */
  echelle: number
}

export const ALLURE_BUREAU: Allure = { moveMs: 900, echelle: 1 }

/** What the pointer meets: a MapLibre layer and the code of the feature. */
export type Hit = { layer: string; code: string }

/** What a style reads of one feature: a yes or no, or a place on a scale. */
export type FeatureState = Readonly<Record<string, boolean | number>>

export type MapEvents = {
  /** `isTouch`: no hover there. */
  pointermove: { point: Pixel; isTouch: boolean }
  pointerout: undefined
  click: { point: Pixel }
  /** At each frame of a movement. */
  move: undefined
  /** `isByReader`: a gesture or a zoom command, not a framing of ours. */
  moveend: { isByReader: boolean }
  resize: undefined
  render: undefined
  idle: undefined
  contextlost: undefined
  contextrestored: undefined
  /** A source could not be loaded, or the context could not be rebuilt. */
  error: { source: string | null; message: string }
}

/** A pyramid of images: pixels of one, deepest zoom, [west, south, east, north] in degrees. */
export type TilesOptions = {
  tileSize: number
  maxzoom: number
  bounds: [number, number, number, number]
  load: LoadTuile
}

/**
 * The map as the rest of this folder sees it: a printer. Unit tests have one in
 * memory; the real one is `createMapLibre.ts`, the only runtime importer of the library.
 */
export type MapPort = {
  on: <K extends keyof MapEvents>(type: K, listener: (event: MapEvents[K]) => void) => () => void
  addSource: (id: string, source: SourceSpecification) => void
  /**
   * A source of images, each asked of `load`; one that cannot be had leaves what is under it.
   * Absent from a drawing, which calls nobody.
   */
  addTiles?: (id: string, tiles: TilesOptions) => void
  hasSource: (id: string) => boolean
  setSourceData: (id: string, data: string | FeatureCollection) => void
  /** Also removes the layers that draw it. */
  removeSource: (id: string) => void
  addLayer: (layer: LayerSpecification, beforeId: string | null) => void
  setVisible: (layerId: string, isVisible: boolean) => void
  setPaint: (layerId: string, property: string, value: unknown) => void
  setFeatureState: (source: string, code: string, state: FeatureState) => void
  /** Marks, hatching and town rings in the colours of a palette. */
  drawImages: (palette: Palette) => void
  hitsAt: (point: Pixel, layers: readonly string[]) => Hit[]
  view: () => { lonLat: LonLat; zoom: number; bboxWgs84: BboxWgs84 }
  size: () => { width: number; height: number }
  fit: (bbox: BboxWgs84, options: { padding: Insets; maxZoom: number; isAnimated: boolean }) => void
  moveTo: (camera: { lonLat: LonLat; zoom: number }, isAnimated: boolean) => void
  zoomBy: (levels: number, isAnimated: boolean) => void
  /** Pace of animated moves, and how much larger than its own pixels the map is shown. */
  adapt: (allure: Allure) => void
  setCursor: (cursor: 'pointer' | '') => void
  remove: () => void
}

/** Rejection of `createMap` when the browser has no WebGL. */
export class NoWebGlError extends Error {}

/** Resolves once layers can be added; {@link NoWebGlError} when nothing can be drawn. */
export type CreateMap = (
  container: HTMLElement,
  palette: Palette,
  /** Name of the map for a screen reader, when there are two. */
  titre?: string,
) => Promise<MapPort>
