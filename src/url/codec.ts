import { DEFAULT_FACTS, PARAMS, type UrlFacts } from './params.ts'

/**
 * Reads a query string. Never throws: a bad, unknown or old value gives the default
 * and a French remark to show discreetly.
 */
export function parseUrl(search: string): { facts: UrlFacts; remarks: string[] } {
  const params = new URLSearchParams(search)
  const facts: UrlFacts = { ...DEFAULT_FACTS }
  const remarks: string[] = []
  for (const name of Object.keys(PARAMS) as (keyof UrlFacts)[]) {
    read(name)
  }
  return { facts, remarks }

  function read<K extends keyof UrlFacts>(name: K): void {
    const text = params.get(PARAMS[name].key)
    if (text === null) return
    const parsed = PARAMS[name].parse(text)
    if ('value' in parsed) facts[name] = parsed.value
    else remarks.push(parsed.remark)
  }
}

/**
 * Writes the query string of a view, with its `?`, or an empty text for the
 * default view. Colons and commas stay readable: they are legal in a query.
 */
export function serializeUrl(facts: UrlFacts): string {
  const written = new Set<string>()
  const parts = namesOf(facts).flatMap((name) => write(name))
  return parts.length === 0 ? '' : `?${parts.join('&')}`

  function write<K extends keyof UrlFacts>(name: K): string[] {
    const text = PARAMS[name].serialize(facts[name])
    // Two facts may share a key: the first that has something to say writes it.
    if (text === null || written.has(PARAMS[name].key)) return []
    written.add(PARAMS[name].key)
    const readable = encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',')
    return [`${PARAMS[name].key}=${readable}`]
  }
}

const NAMES = Object.keys(PARAMS) as (keyof UrlFacts)[]

/** While presenting, the step says all the rest: the address only says which one. */
function namesOf({ presentee }: UrlFacts): readonly (keyof UrlFacts)[] {
  return presentee === null ? NAMES.filter((name) => name !== 'etape') : ['presentee', 'etape']
}
