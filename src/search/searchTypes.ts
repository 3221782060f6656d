import type { TerritoireId, TypeTerritoire } from '#/domain/territoire.ts'

/** One line of the search list. `detail` tells homonyms apart (« Jura · 17 189 hab. »). */
export type SearchHit = {
  id: TerritoireId
  type: TypeTerritoire
  nom: string
  detail: string
}

/** Hits of one kind, in the order of TYPES_TERRITOIRE within equal relevance. */
export type SearchGroup = { type: TypeTerritoire; titre: string; hits: SearchHit[] }

/** Answers from the search worker; `query` lets a stale answer be dropped. */
export type SearchAnswer = { query: string; groups: SearchGroup[]; total: number }

export type SearchClient = {
  /** Builds the index ahead of the first keystroke. Rejects when the files cannot be read. */
  prepare: () => Promise<void>
  search: (query: string) => Promise<SearchAnswer>
}
