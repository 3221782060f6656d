import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '#/layers/palette.ts'
import type { MapEvents, MapPort } from '#/map/mapPort.ts'
import { createProjection, fitBbox, type Taille, type Vue } from '../projection.ts'
import type { Scene } from './scene.ts'

export type RecordingPort = { port: MapPort; scene: (palette: Palette) => Scene }

/** Where the map looks before it is told: France. */
const DEPART: Vue = { lonLat: [2.2, 46.4], zoom: 5 }

/**
 * A map that only remembers what it is told to draw. The same `syncMap` that drives the
 * screen drives it, so that the drawing shows whatever the screen shows.
 *
 * @param ecran size of the map whose camera is replayed: the frame shows the same ground
 */
export function createRecordingPort(taille: Taille, ecran: Taille = taille): RecordingPort {
  const listeners = new Map<string, Set<(event: never) => void>>()
  const sources = new Map<string, string | FeatureCollection>()
  const etats = new Map<string, Map<string, Record<string, unknown>>>()
  const hidden = new Set<string>()
  let couches: LayerSpecification[] = []
  let vue = DEPART

  const look = (next: Vue) => {
    vue = next
    // As on the screen, the layers are told once the move is over.
    queueMicrotask(() => fire('moveend', { isByReader: false }))
  }
  const fire = <K extends keyof MapEvents>(type: K, event: MapEvents[K]) => {
    for (const listener of listeners.get(type) ?? []) listener(event as never)
  }
  const scaled = Math.log2(Math.min(taille.width / ecran.width, taille.height / ecran.height))

  const port: MapPort = {
    on: (type, listener) => {
      const known = listeners.get(type) ?? new Set()
      listeners.set(type, known.add(listener as (event: never) => void))
      return () => known.delete(listener as (event: never) => void)
    },
    addSource: (id, source) => {
      if (source.type === 'geojson') sources.set(id, source.data as string | FeatureCollection)
    },
    hasSource: (id) => sources.has(id),
    setSourceData: (id, data) => void sources.set(id, data),
    removeSource: (id) => {
      sources.delete(id)
      couches = couches.filter((couche) => !('source' in couche) || couche.source !== id)
    },
    addLayer: (layer, beforeId) => {
      const at = couches.findIndex(({ id }) => id === beforeId)
      couches = couches.toSpliced(at < 0 ? couches.length : at, 0, structuredClone(layer))
    },
    setVisible: (id, isVisible) => void (isVisible ? hidden.delete(id) : hidden.add(id)),
    setPaint: (id, property, value) => {
      const couche = couches.find((one) => one.id === id)
      if (couche) couche.paint = { ...couche.paint, [property]: value } as never
    },
    setFeatureState: (source, code, state) => {
      const known = etats.get(source) ?? new Map<string, Record<string, unknown>>()
      etats.set(source, known.set(code, { ...known.get(code), ...state }))
    },
    drawImages: () => {},
    hitsAt: () => [],
    view: () => ({ ...vue, bboxWgs84: createProjection(vue, taille).bboxWgs84 }),
    size: () => taille,
    fit: (bbox, { padding, maxZoom }) => look(fitBbox(bbox, taille, padding, maxZoom)),
    moveTo: ({ lonLat, zoom }) => look({ lonLat, zoom: zoom + scaled }),
    zoomBy: () => {},
    adapt: () => {},
    setCursor: () => {},
    remove: () => {},
  }

  return {
    port,
    scene: (palette) => ({
      taille,
      vue,
      palette,
      couches: couches.filter(({ id }) => !hidden.has(id)),
      sources: Object.fromEntries(sources),
      etats: Object.fromEntries(
        [...etats].map(([source, codes]) => [source, Object.fromEntries(codes)]),
      ),
    }),
  }
}
