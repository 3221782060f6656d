import MiniSearch from 'minisearch'
import { TYPES_TERRITOIRE, type TypeTerritoire, territoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { normalize } from './normalize.ts'
import type { SearchGroup, SearchHit } from './searchTypes.ts'

/** A thing that can be found. `poids` lifts what people look for first (0…1). */
export type SearchDocument = {
  key: number
  type: TypeTerritoire
  code: string
  nom: string
  detail: string
  /** Other names and codes that lead here. */
  autres: string
  /** Those of the other names that count as much as the name itself. */
  alias?: readonly string[]
  poids: number
}

/** Lines shown per kind; the list stays one screen long. */
const HITS_PER_GROUP = 6
/** One letter matches a quarter of the country and takes 75 ms to rank: it says nothing yet. */
export const MIN_QUERY_LENGTH = 2
/** A typo is forgiven from this length on; below it, noise would win. */
const FUZZY_FROM_LENGTH = 4
/** Share of a term's length that may differ: one letter in five. */
const FUZZINESS = 0.2

/** What the names answer; `isSure` when the best one holds every word as it was typed. */
export type NamesAnswer = { groups: SearchGroup[]; total: number; isSure: boolean }

export type SearchIndex = { search: (query: string) => NamesAnswer }

/**
 * Builds the index. Names match by prefix and forgive a typo; codes match from
 * their beginning only, never fuzzily.
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const byKey = new Map(documents.map((document) => [document.key, document]))
  const exactNames = new Map(
    documents.map(({ key, nom, alias = [] }) => [key, [nom, ...alias].map(normalize)]),
  )
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: ['nom', 'autres', 'code'],
    processTerm: (term) => normalize(term) || null,
    tokenize: (text) => normalize(text).split(' '),
    searchOptions: { prefix: true, combineWith: 'AND', boost: { nom: 3, code: 2 } },
  })
  index.addAll(documents)

  return {
    search: (query) => {
      const wanted = normalize(query)
      if (wanted.length < MIN_QUERY_LENGTH) return { groups: [], total: 0, isSure: false }
      const ask = (isLenient: boolean) =>
        index.search(worthAsking(wanted), {
          fuzzy: (term) =>
            isLenient && term.length >= FUZZY_FROM_LENGTH && !/\d/.test(term) ? FUZZINESS : false,
          boostDocument: (key) => boost(byKey.get(key), exactNames.get(key), wanted),
        })
      // A typo is only supposed when nothing is written that way.
      const exact = ask(false)
      const results = exact.length > 0 ? exact : ask(true)
      const hits = results.flatMap((result) => byKey.get(result.id) ?? [])
      const first = hits[0]
      const isSure =
        first !== undefined &&
        [...(exactNames.get(first.key) ?? []), normalize(first.code)].some((name) =>
          holds(name, wanted),
        )
      return { groups: group(hits), total: hits.length, isSure }
    },
  }
}

/** Beside other words, a single letter begins a quarter of the names and tells nothing yet. */
function worthAsking(wanted: string): string {
  const words = wanted.split(' ')
  const long = words.filter((word) => word.length > 1 || /\d/.test(word))
  return (long.length === 0 ? words : long).join(' ')
}

/** True when each word asked for begins a word of the name. */
export function holds(name: string, wanted: string): boolean {
  const words = name.split(' ')
  return wanted.split(' ').every((asked) => words.some((word) => word.startsWith(asked)))
}

/** An exact name or code first, then a name that begins so, then what weighs more. */
function boost(
  document: SearchDocument | undefined,
  noms: readonly string[] = [],
  wanted: string,
): number {
  if (!document) return 1
  const exact = noms.includes(wanted) || normalize(document.code) === wanted ? 6 : 1
  const begins = noms.some((nom) => nom.startsWith(wanted)) ? 2 : 1
  return exact * begins * (1 + 2 * document.poids)
}

/** Groups by kind; the group holding the best hit comes first. */
function group(hits: readonly SearchDocument[]): SearchGroup[] {
  const groups = new Map<TypeTerritoire, SearchHit[]>()
  for (const { type, code, nom, detail } of hits) {
    const list = groups.get(type) ?? []
    if (list.length < HITS_PER_GROUP) {
      list.push({ id: territoireId(type, code), type, nom, detail })
    }
    groups.set(type, list)
  }
  const first = hits[0]?.type
  const rank = (type: TypeTerritoire) => (type === first ? -1 : TYPES_TERRITOIRE.indexOf(type))
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([type, list]) => ({ type, titre: NOMS_TYPE[type].plusieurs, hits: list }))
}
