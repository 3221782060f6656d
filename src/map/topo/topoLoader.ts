import type { FeatureCollection } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { VillesFile } from '#/domain/geoFiles.ts'
import { decodeTopo, decodeVilles } from './decode.ts'
import { parseTopoUrl } from './topoUrl.ts'

/**
 * Answers the addresses of `topoUrl.ts`. A file is fetched and parsed once and shared
 * by every source that takes an object out of it; a failed fetch is forgotten, so that
 * asking again tries again.
 */
export function createTopoLoader(fetchLike: typeof fetch) {
  const files = new Map<string, Promise<unknown>>()

  const load = (file: string): Promise<unknown> => {
    const known = files.get(file)
    if (known !== undefined) return known
    const made = fetchLike(file).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for ${file}`)
      return response.json()
    })
    made.catch(() => files.delete(file))
    files.set(file, made)
    return made
  }

  return async (url: string): Promise<FeatureCollection> => {
    const ask = parseTopoUrl(url)
    if (ask === null) throw new Error(`Not an address of this map: ${url}`)
    const content = await load(ask.file)
    return ask.kind === 'villes'
      ? decodeVilles(content as VillesFile)
      : decodeTopo(content as Topology, ask)
  }
}

/**
 * Hides the features from enumeration. After loading, MapLibre's worker sends the
 * whole GeoJSON back to the page, walking its enumerable keys: the page never asks
 * for it, and copying thousands of polygons would cost it what the worker saved.
 */
export function keepInWorker({ type, features }: FeatureCollection): FeatureCollection {
  const kept = { type } as FeatureCollection
  Object.defineProperty(kept, 'features', { value: features, enumerable: false })
  return kept
}
