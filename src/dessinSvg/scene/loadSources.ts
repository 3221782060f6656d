import type { FeatureCollection } from 'geojson'
import type { createTopoLoader } from '#/map/topo/topoLoader.ts'
import { TOPO_PROTOCOL } from '#/map/topo/topoUrl.ts'
import type { Scene } from './scene.ts'

/** What could not be read, by source; the drawing goes on without it and says so. */
export type Sources = {
  donnees: ReadonlyMap<string, FeatureCollection>
  manquantes: readonly string[]
}

/** Sources that the visible layers draw at this zoom, fetched and decoded; the others cost nothing. */
export async function loadSources(scene: Scene, load: Load): Promise<Sources> {
  const wanted = new Set(
    scene.couches.flatMap((couche) =>
      'source' in couche && isInZoom(couche, scene.vue.zoom) ? [String(couche.source)] : [],
    ),
  )
  const donnees = new Map<string, FeatureCollection>()
  const manquantes: string[] = []
  await Promise.all(
    [...wanted].map(async (id) => {
      const source = scene.sources[id]
      if (source === undefined) return
      try {
        donnees.set(id, await read(source, load))
      } catch {
        manquantes.push(id)
      }
    }),
  )
  return { donnees, manquantes: manquantes.sort() }
}

type Load = ReturnType<typeof createTopoLoader>

/** An outline of the reader's own is at an address that the page made for it. */
async function read(source: string | FeatureCollection, load: Load): Promise<FeatureCollection> {
  if (typeof source !== 'string') return source
  if (source.startsWith(`${TOPO_PROTOCOL}:`)) return load(source)
  const response = await fetch(source)
  const found: unknown = await response.json()
  if (!isCollection(found)) throw new Error(`No collection of features at ${source}`)
  return found
}

function isCollection(value: unknown): value is FeatureCollection {
  return typeof value === 'object' && value !== null && 'features' in value
}

/** A layer shows from its least zoom on, and no longer at its greatest. */
export function isInZoom(couche: { minzoom?: number; maxzoom?: number }, zoom: number): boolean {
  return zoom >= (couche.minzoom ?? 0) && zoom < (couche.maxzoom ?? 24)
}
