import type { ContentIndex } from './contentIndex.ts'
import type { SearchIndex } from './searchIndex.ts'
import type { SearchAnswer } from './searchTypes.ts'

/**
 * Names and texts in one answer. The texts come after the best group of names, or
 * before it when no name is what was typed while a text holds its very words.
 */
export function searchAll(names: SearchIndex, content: ContentIndex, query: string): SearchAnswer {
  const found = names.search(query)
  const written = content.search(query)
  const groups = [...found.groups]
  if (written.group) groups.splice(!found.isSure && written.isExact ? 0 : 1, 0, written.group)
  return { query, groups, total: found.total + written.total }
}
