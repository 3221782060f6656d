import MiniSearch from 'minisearch'
import type { TerritoireId } from '#/domain/territoire.ts'
import { buildExtrait } from './extrait.ts'
import { normalize } from './normalize.ts'
import { MIN_QUERY_LENGTH } from './searchIndex.ts'
import type { SearchGroup, SearchHit, VueContenu } from './searchTypes.ts'

/** A statement, a definition, a cluster…: anything written that can be gone to. */
export type ContentDocument = {
  key: number
  titre: string
  /** Territory and page: « Pays de Langres · p. 7 ». */
  detail: string
  texte: string
  /** Words that lead here without standing in the text: the territory, the actors. */
  mots: string
  id: TerritoireId | null
  vue: VueContenu
  ancre?: string
  poids: number
}

export type ContentAnswer = {
  group: SearchGroup | null
  total: number
  /** True when the best one holds every word as it was typed, or words that begin so. */
  isExact: boolean
}

export type ContentIndex = { search: (query: string) => ContentAnswer }

const HITS = 6
/** One territory does not fill the list alone. */
const HITS_PER_TERRITOIRE = 3
/** Two letters begin too many words of a text. */
const PREFIX_FROM_LENGTH = 3
const FUZZY_FROM_LENGTH = 5
const FUZZINESS = 0.2

/** Words in every sentence: they would match everything and mark everything. */
const VIDES = new Set(
  'a au aux avec ce ces d dans de des du elle en est et il l la le les leur leurs ne ou par pas pour qu que qui s sa se ses son sont sur un une y'.split(
    ' ',
  ),
)

/** Builds the index of the texts: accents and case folded, beginnings of words, one letter in five forgiven. */
export function createContentIndex(documents: readonly ContentDocument[]): ContentIndex {
  const byKey = new Map(documents.map((document) => [document.key, document]))
  const index = new MiniSearch<ContentDocument>({
    idField: 'key',
    fields: ['titre', 'texte', 'mots'],
    tokenize: (text) => normalize(text).split(' '),
    processTerm: (term) => (term === '' || VIDES.has(term) ? null : term),
    searchOptions: {
      combineWith: 'AND',
      boost: { titre: 2, texte: 1, mots: 0.4 },
      prefix: (term) => term.length >= PREFIX_FROM_LENGTH,
      fuzzy: (term) => (term.length >= FUZZY_FROM_LENGTH && !/\d/.test(term) ? FUZZINESS : false),
      boostDocument: (key) => byKey.get(key)?.poids ?? 1,
    },
  })
  index.addAll(documents)

  return {
    search: (query) => {
      if (normalize(query).length < MIN_QUERY_LENGTH) return NOTHING
      const results = index.search(query)
      const first = results[0]
      if (!first) return NOTHING
      const kept = spread(
        results.flatMap(({ id, terms }) => {
          const document = byKey.get(id)
          return document ? [{ document, terms }] : []
        }),
      )
      return {
        total: results.length,
        isExact: first.queryTerms.every((asked) =>
          first.terms.some((term) => term.startsWith(asked)),
        ),
        group: {
          type: 'contenu',
          titre: 'Dans le mémento',
          hits: kept.map(({ document, terms }) => toHit(document, terms)),
        },
      }
    },
  }
}

const NOTHING: ContentAnswer = { group: null, total: 0, isExact: false }

type Found = { document: ContentDocument; terms: string[] }

/** The best ones, but no more than a few of each territory while others wait. */
function spread(found: readonly Found[]): Found[] {
  const counts = new Map<TerritoireId | null, number>()
  const [first, waiting]: [Found[], Found[]] = [[], []]
  for (const one of found) {
    const count = (counts.get(one.document.id) ?? 0) + 1
    counts.set(one.document.id, count)
    const list = one.document.id === null || count <= HITS_PER_TERRITOIRE ? first : waiting
    list.push(one)
    if (first.length === HITS) break
  }
  return [...first, ...waiting].slice(0, HITS)
}

function toHit(
  { key, id, titre, detail, texte, vue, ancre }: ContentDocument,
  terms: string[],
): SearchHit {
  return {
    key: `contenu-${key}`,
    id,
    type: 'contenu',
    nom: titre,
    detail,
    extrait: buildExtrait(texte, new Set(terms)),
    vue,
    ...(ancre === undefined ? {} : { ancre }),
  }
}
