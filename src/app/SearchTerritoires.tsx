import { useState } from 'react'
import { HAUT } from '#/content/ancres.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useSearch } from '#/search/SearchContext.ts'
import type { SearchAnswer, SearchHit } from '#/search/searchTypes.ts'
import { useAppStore } from '#/store/appStore.ts'
import { SearchBox } from '#/ui/SearchBox.tsx'

type State = { query: string; answer: SearchAnswer | null; hasFailed: boolean }

/** The search of the header: answers from the worker, the latest question only. */
export function SearchTerritoires() {
  const client = useSearch()
  const open = useAppStore((state) => state.openTerritoire)
  const openCluster = useAppStore((state) => state.openCluster)
  const openAt = useAppStore((state) => state.openAt)
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
  const choose = (hit: SearchHit | undefined) => {
    if (hit?.cluster !== undefined) openCluster(hit.cluster)
    else if (hit?.vue && hit.vue !== 'portrait') {
      openAt({ vue: hit.vue, territoire: hit.id ?? undefined, ancre: hit.ancre ?? HAUT })
    } else if (hit?.id) open(hit.id)
    setState({ query: '', answer: null, hasFailed: false })
  }
  /** Enter does not wait for the list: it asks, and takes the first answer. */
  const takeFirst = async () => {
    if (query.trim() === '') return
    const found = answer?.query === query ? answer : await client.search(query).catch(() => null)
    const first = found?.groups[0]?.hits[0]
    if (first) choose(first)
  }
  const hits = (answer?.groups ?? []).flatMap((group) => group.hits)
  return (
    <SearchBox
      id="recherche"
      label="Chercher un territoire, une commune ou un code"
      placeholder="Chercher un territoire, une commune, un code…"
      hint="/"
      query={query}
      groups={(answer?.groups ?? []).map((group) => ({
        id: group.type,
        title: group.titre,
        items: group.hits.map((hit) => ({
          id: keyOf(hit),
          title: hit.nom,
          detail: hit.detail,
          ...(hit.extrait ? { extract: hit.extrait } : {}),
        })),
      }))}
      emptyText={emptyText(query, answer, hasFailed)}
      status={statusText(query, answer, hasFailed)}
      onQuery={(text) => void ask(text)}
      onSubmit={() => void takeFirst()}
      onChoose={(key) => choose(hits.find((hit) => keyOf(hit) === key))}
      onFocus={() => {
        // A failure is told when a question is asked.
        client.prepare().catch(() => {})
      }}
    />
  )
}

const keyOf = (hit: SearchHit) => hit.key ?? hit.id ?? hit.nom

function emptyText(query: string, answer: SearchAnswer | null, hasFailed: boolean): string {
  if (hasFailed) {
    return 'La recherche n’a pas pu lire son index. Vérifiez la connexion, puis tapez une lettre de plus.'
  }
  if (answer === null || answer.query !== query) return 'On cherche…'
  return `Rien ne répond à «${FINE}${query.trim()}${FINE}». Essayez un nom de commune, un numéro de département, un code INSEE ou un SIREN.`
}

/** The outcome in words; nothing while it is being worked out, so as not to chatter at each letter. */
function statusText(query: string, answer: SearchAnswer | null, hasFailed: boolean): string {
  if (!hasFailed && answer?.query !== query) return ''
  if (hasFailed || answer === null || answer.groups.length === 0) {
    return emptyText(query, answer, hasFailed)
  }
  const shown = answer.groups.reduce((sum, group) => sum + group.hits.length, 0)
  return `${countOf(shown, 'réponse')} en ${countOf(answer.groups.length, 'groupe')}, Entrée ouvre la première.`
}
