import type { ClustersIndex } from './clustersIndex.ts'
import type { ContentIndex } from './contentIndex.ts'
import type { SearchIndex } from './searchIndex.ts'
import type { SearchAnswer } from './searchTypes.ts'

type Indexes = { names: SearchIndex; content: ContentIndex; clusters: ClustersIndex }

/**
 * Names, texts and clusters in one answer. The texts come after the best group of names, or
 * before it when no name is what was typed while a text holds its very words. A cluster that
 * is what was typed comes before the texts, another one last.
 */
export function searchAll({ names, content, clusters }: Indexes, query: string): SearchAnswer {
  const found = names.search(query)
  const written = content.search(query)
  const groups = [...found.groups]
  if (written.group) groups.splice(!found.isSure && written.isExact ? 0 : 1, 0, written.group)
  const reseaux = clusters.search(query)
  if (reseaux.group) {
    const place = found.isSure ? 1 : 0
    groups.splice(reseaux.isSure ? place : groups.length, 0, reseaux.group)
  }
  return { query, groups, total: found.total + written.total + reseaux.total }
}
