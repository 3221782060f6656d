import type { ClustersFile } from '#/domain/clusterFrance.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'
import type {
  ChiffresFile,
  CommunesChiffresFile,
  CommunesFile,
  Manifest,
  TerritoiresFile,
} from '#/domain/geoFiles.ts'
import { type Catalogue, createCatalogue } from './catalogue.ts'
import { type CommuneTable, createCommuneTable } from './communeTable.ts'
import { fetchJson } from './fetchJson.ts'
import {
  chiffresSchema,
  clustersSchema,
  communesChiffresSchema,
  communesSchema,
  manifestSchema,
  territoiresSchema,
} from './schemas.ts'

/**
 * The generated files of `public/geo`, fetched at most once each. A failed fetch
 * is forgotten, so that asking again tries again.
 */
export type Datasets = {
  catalogue: () => Promise<Result<Catalogue>>
  manifest: () => Promise<Result<Manifest>>
  communes: () => Promise<Result<CommuneTable>>
  communesChiffres: () => Promise<Result<CommunesChiffresFile>>
  chiffres: (couche: CoucheId) => Promise<Result<ChiffresFile>>
  clusters: () => Promise<Result<ClustersFile>>
}

/** @param geoBase folder of the generated files, ending with a slash */
export function createDatasets(geoBase: string, fetchLike: typeof fetch = fetch): Datasets {
  const cache = new Map<string, Promise<Result<unknown>>>()
  const once = <T>(key: string, load: () => Promise<Result<T>>): Promise<Result<T>> => {
    const known = cache.get(key)
    if (known !== undefined) return known as Promise<Result<T>>
    const made = load().then((result) => {
      if (!result.ok) cache.delete(key)
      return result
    })
    cache.set(key, made)
    return made
  }
  const catalogue = () =>
    once('territoires', async () => {
      const file = await fetchJson<TerritoiresFile>(
        `${geoBase}territoires.json`,
        territoiresSchema,
        fetchLike,
      )
      return file.ok ? { ok: true as const, value: createCatalogue(file.value) } : file
    })
  return {
    catalogue,
    manifest: () =>
      once('manifest', () =>
        fetchJson<Manifest>(`${geoBase}manifest.json`, manifestSchema, fetchLike),
      ),
    communes: () =>
      once('communes', async () => {
        const [file, base] = await Promise.all([
          fetchJson<CommunesFile>(`${geoBase}communes.json`, communesSchema, fetchLike),
          catalogue(),
        ])
        if (!file.ok) return file
        if (!base.ok) return base
        return { ok: true as const, value: createCommuneTable(file.value, base.value) }
      }),
    communesChiffres: () =>
      once('communes-chiffres', () =>
        fetchJson<CommunesChiffresFile>(
          `${geoBase}communes-chiffres.json`,
          communesChiffresSchema,
          fetchLike,
        ),
      ),
    clusters: () =>
      once('clusters', () =>
        fetchJson<ClustersFile>(`${geoBase}clusters.json`, clustersSchema, fetchLike),
      ),
    chiffres: (couche) =>
      once(`chiffres/${couche}`, () =>
        fetchJson<ChiffresFile>(`${geoBase}chiffres/${couche}.json`, chiffresSchema, fetchLike),
      ),
  }
}
