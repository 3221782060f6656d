import { matchPrecache } from 'workbox-precaching'
import { CACHE_EMPORT, cleEmport, type NouvelleService } from '#/domain/horsLigne.ts'
import { sha256Hex } from '#/lib/sha256Hex.ts'

declare const self: ServiceWorkerGlobalScope

let checksums: Promise<ReadonlyMap<string, string>> | null = null

/**
 * Answers for a file of `geo/` that is not in the precache: from what was taken along
 * when its checksum is right, else from the network. A file that is not of this version
 * is refused rather than drawn over the others.
 */
export async function answerGeo(request: Request, chemin: string): Promise<Response> {
  const expected = (await readChecksums()).get(chemin)
  if (expected === undefined) return fetch(request)
  const cache = await caches.open(CACHE_EMPORT)
  const key = cleEmport(bare(request.url), expected)
  const kept = await cache.match(key)
  if (kept && (await isIntact(kept, expected))) return kept
  if (kept) await cache.delete(key)
  const answer = await fetch(request.url, { cache: 'no-cache' })
  if (!answer.ok) return answer
  if (!(await isIntact(answer, expected))) {
    await tell({ type: 'depasse' })
    void self.registration.update()
    return new Response('', { status: 409, statusText: 'Another version of the data' })
  }
  if (kept) {
    await cache.put(key, answer.clone())
    await tell({ type: 'repare', chemin })
  }
  return answer
}

/** Checksums by path; an unreadable manifest is asked again next time. */
function readChecksums(): Promise<ReadonlyMap<string, string>> {
  checksums ??= matchPrecache('geo/manifest.json')
    .then((response) => response?.json())
    .then((file: { fichiers: { chemin: string; sha256: string }[] } | undefined) => {
      if (!file) throw new Error('geo/manifest.json is not in the precache')
      return new Map(file.fichiers.map(({ chemin, sha256 }) => [chemin, sha256]))
    })
    .catch(() => {
      checksums = null
      return new Map<string, string>()
    })
  return checksums
}

async function isIntact(response: Response, expected: string): Promise<boolean> {
  try {
    return (await sha256Hex(await response.clone().arrayBuffer())) === expected
  } catch {
    return false
  }
}

function bare(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

async function tell(news: NouvelleService): Promise<void> {
  for (const client of await self.clients.matchAll()) client.postMessage(news)
}
