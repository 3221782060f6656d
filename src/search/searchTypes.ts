import type { TerritoireId, TypeTerritoire } from '#/domain/territoire.ts'

/** Views of the panel that hold what is written (a part of the store's `Vue`). */
export type VueContenu =
  | 'portrait'
  | 'monographie'
  | 'typologie'
  | 'clusters'
  | 'memento'
  | 'formes'
  | 'liens'

/** A piece of an extract; `isMatch` for the words that were asked for. */
export type MorceauExtrait = { texte: string; isMatch: boolean }

/** One line of the search list. `detail` tells homonyms apart (« Jura · 17 189 hab. »). */
export type SearchHit = {
  /** Tells apart the statements that lead to one territory; absent for a territory, which is its own key. */
  key?: string
  /** Null when the text is about no territory of the map. */
  id: TerritoireId | null
  type: TypeSearch
  nom: string
  detail: string
  /** For what is written: the words around the match, the view, and the mark of the statement in it. */
  extrait?: readonly MorceauExtrait[]
  vue?: VueContenu
  ancre?: string
  /** Id of a cluster of France, whose sheet is then what is opened. */
  cluster?: string
}

/** Kinds of group: territories by kind, the clusters of France, and what is written. */
export type TypeSearch = TypeTerritoire | 'cluster' | 'contenu'

/** Hits of one kind, in the order of TYPES_TERRITOIRE within equal relevance. */
export type SearchGroup = { type: TypeSearch; titre: string; hits: SearchHit[] }

/** Answers from the search worker; `query` lets a stale answer be dropped. */
export type SearchAnswer = { query: string; groups: SearchGroup[]; total: number }

export type SearchClient = {
  /** Builds the index ahead of the first keystroke. Rejects when the files cannot be read. */
  prepare: () => Promise<void>
  search: (query: string) => Promise<SearchAnswer>
}
