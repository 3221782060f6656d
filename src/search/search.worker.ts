import { expose } from 'comlink'
import type { CommunesFile, TerritoiresFile } from '#/domain/geoFiles.ts'
import { buildSearchDocuments } from './searchDocuments.ts'
import { createSearchIndex, type SearchIndex } from './searchIndex.ts'

/*
 * Forty thousand names are indexed here, off the main thread. The files are the
 * ones the page already fetched: the browser's cache answers.
 */
let index: Promise<SearchIndex> | null = null

async function build(geoBase: string): Promise<SearchIndex> {
  const [territoires, communes] = await Promise.all([
    fetch(`${geoBase}territoires.json`).then((r) => r.json() as Promise<TerritoiresFile>),
    fetch(`${geoBase}communes.json`).then((r) => r.json() as Promise<CommunesFile>),
  ])
  return createSearchIndex(buildSearchDocuments(territoires, communes))
}

const api = {
  /** Builds the index once; a failed build is tried again on the next call. */
  async prepare(geoBase: string): Promise<void> {
    index ??= build(geoBase)
    try {
      await index
    } catch (cause) {
      index = null
      throw cause
    }
  },
  async search(geoBase: string, query: string) {
    await api.prepare(geoBase)
    if (index === null) throw new Error('The search index is missing after prepare()')
    return (await index).search(query)
  },
}

export type SearchWorkerApi = typeof api

expose(api)
