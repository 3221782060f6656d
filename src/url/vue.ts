import { parseUrl, serializeUrl } from './codec.ts'
import type { UrlFacts } from './params.ts'

/** A view of the explorer: everything a link carries but the presentation itself. */
export type FaitsVue = Omit<UrlFacts, 'presentee' | 'etape'>

/** The query string of a view, as a step keeps it. */
export function writeVue(facts: FaitsVue): string {
  return serializeUrl({ ...facts, presentee: null, etape: 1 })
}

/** Reads it back. Never throws; a step cannot start another presentation. */
export function readVue(vue: string): { facts: FaitsVue; remarks: string[] } {
  const { facts, remarks } = parseUrl(vue)
  const { presentee: _presentee, etape: _etape, ...view } = facts
  return { facts: view, remarks }
}
