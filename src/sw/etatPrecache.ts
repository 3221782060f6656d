import { getCacheKeyForURL, type PrecacheEntry } from 'workbox-precaching'
import type { EtatPrecache } from '#/domain/horsLigne.ts'
import { sha256Hex } from '#/lib/sha256Hex.ts'

type Entry = PrecacheEntry & { octets?: number }

/** Looks into the precache, entry by entry, and answers on the port of the question. */
export async function answerEtat(
  event: ExtendableMessageEvent,
  entries: readonly Entry[],
): Promise<void> {
  event.ports[0]?.postMessage(await readEtat(entries))
}

async function readEtat(entries: readonly Entry[]): Promise<EtatPrecache> {
  const found = await Promise.all(
    entries.map(async (entry) => {
      const key = getCacheKeyForURL(entry.url)
      return key === undefined ? undefined : caches.match(key)
    }),
  )
  const present = entries.filter((_, at) => found[at] !== undefined)
  const dates = found.flatMap((response) => {
    const date = Date.parse(response?.headers.get('date') ?? '')
    return Number.isNaN(date) ? [] : [date]
  })
  const names = entries.map(({ url, revision }) => `${url} ${revision ?? ''}`).join('\n')
  return {
    version: (await sha256Hex(new TextEncoder().encode(names))).slice(0, 8),
    fichiers: entries.length,
    presents: present.length,
    octets: present.reduce((sum, { octets }) => sum + (octets ?? 0), 0),
    date: dates.length === 0 ? null : Math.min(...dates),
  }
}
