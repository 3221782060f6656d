import { useState } from 'react'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useSearch } from '#/search/SearchContext.ts'
import type { SearchAnswer } from '#/search/searchTypes.ts'
import { useAppStore } from '#/store/appStore.ts'
import { SearchBox } from '#/ui/SearchBox.tsx'

type State = { query: string; answer: SearchAnswer | null; hasFailed: boolean }

/** The search of the header: answers from the worker, the latest question only. */
export function SearchTerritoires() {
  const client = useSearch()
  const open = useAppStore((state) => state.openTerritoire)
  const [{ query, answer, hasFailed }, setState] = useState<State>({
    query: '',
    answer: null,
    hasFailed: false,
  })

  const ask = async (text: string) => {
    setState((state) => ({ ...state, query: text, hasFailed: false }))
    if (text.trim() === '') return setState({ query: text, answer: null, hasFailed: false })
    try {
      const found = await client.search(text)
      // A stale answer is dropped: only the question still in the field counts.
      setState((state) => (state.query === text ? { ...state, answer: found } : state))
    } catch {
      setState((state) => (state.query === text ? { ...state, hasFailed: true } : state))
    }
  }
  const choose = (id: string) => {
    const parsed = parseTerritoireId(id)
    if (parsed) open(parsed.id)
    setState({ query: '', answer: null, hasFailed: false })
  }
  /** Enter does not wait for the list: it asks, and takes the first answer. */
  const takeFirst = async () => {
    if (query.trim() === '') return
    const found = answer?.query === query ? answer : await client.search(query).catch(() => null)
    const first = found?.groups[0]?.hits[0]
    if (first) choose(first.id)
  }
  const told = emptyText(query, answer, hasFailed)
  const isWorthTelling = hasFailed || (answer?.query === query && answer.groups.length === 0)
  return (
    <>
      <span role="status" className="sr-only">
        {isWorthTelling ? told : ''}
      </span>
      <SearchBox
        id="recherche"
        label="Chercher un territoire, une commune ou un code"
        placeholder="Chercher un territoire, une commune, un code…"
        hint="/"
        query={query}
        groups={(answer?.groups ?? []).map((group) => ({
          id: group.type,
          title: group.titre,
          items: group.hits.map((hit) => ({ id: hit.id, title: hit.nom, detail: hit.detail })),
        }))}
        emptyText={told}
        onQuery={(text) => void ask(text)}
        onSubmit={() => void takeFirst()}
        onChoose={choose}
        onFocus={() => {
          // A failure is told when a question is asked.
          client.prepare().catch(() => {})
        }}
      />
    </>
  )
}

function emptyText(query: string, answer: SearchAnswer | null, hasFailed: boolean): string {
  if (hasFailed) {
    return 'La recherche n’a pas pu lire son index. Vérifiez la connexion, puis tapez une lettre de plus.'
  }
  if (answer === null || answer.query !== query) return 'On cherche…'
  return `Rien ne répond à «${FINE}${query.trim()}${FINE}». Essayez un nom de commune, un numéro de département, un code INSEE ou un SIREN.`
}
