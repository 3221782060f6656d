import { expose } from 'comlink'
import type { ClustersFile } from '#/domain/clusterFrance.ts'
import type { CommunesFile, TerritoiresFile } from '#/domain/geoFiles.ts'
import { type ClustersIndex, createClustersIndex } from './clustersIndex.ts'
import { buildContentDocuments } from './contentDocuments.ts'
import { type ContentIndex, createContentIndex } from './contentIndex.ts'
import { loadSources } from './loadSources.ts'
import { searchAll } from './searchAll.ts'
import { buildSearchDocuments } from './searchDocuments.ts'
import { createSearchIndex, type SearchIndex } from './searchIndex.ts'

/*
 * Forty thousand names and a thousand short texts are indexed here, off the main
 * thread. The geographic files are the ones the page already fetched: the browser's
 * cache answers.
 */
type Indexes = { names: SearchIndex; content: ContentIndex; clusters: ClustersIndex }

let index: Promise<Indexes> | null = null

async function build(geoBase: string): Promise<Indexes> {
  const [territoires, communes, clusters, sources] = await Promise.all([
    fetch(`${geoBase}territoires.json`).then((r) => r.json() as Promise<TerritoiresFile>),
    fetch(`${geoBase}communes.json`).then((r) => r.json() as Promise<CommunesFile>),
    loadClusters(geoBase),
    loadSources(),
  ])
  const autresNoms = new Map(sources.pays.map((pays) => [pays.id, pays.autresNoms]))
  return {
    names: createSearchIndex(buildSearchDocuments(territoires, communes, autresNoms)),
    content: createContentIndex(buildContentDocuments(sources)),
    clusters: createClustersIndex(clusters),
  }
}

/** Clusters are one group of many: when they cannot be read, all else is still found. */
async function loadClusters(geoBase: string): Promise<ClustersFile['clusters']> {
  try {
    const response = await fetch(`${geoBase}clusters.json`)
    return ((await response.json()) as ClustersFile).clusters
  } catch {
    return []
  }
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
    return searchAll(await index, query)
  },
}

export type SearchWorkerApi = typeof api

expose(api)
