import { CACHE_EMPORT, cleEmport, isEmporte } from '#/domain/horsLigne.ts'
import { sha256Hex } from '#/lib/sha256Hex.ts'

/** A generated file, as `manifest.json` describes it. */
export type FichierEmporte = { chemin: string; octets: number; sha256: string }

/** How a run of taking along ended. `coupe`: the network went; `plein`: the browser is full. */
export type FinEmport = 'fini' | 'coupe' | 'plein' | 'arrete'

/** What is taken along, file by file, in a cache of its own. */
export type Emport = {
  fichiers: readonly FichierEmporte[]
  /** Paths kept with the right content's address; older versions do not count. */
  presents: () => Promise<ReadonlySet<string>>
  /** Takes the files that are not there yet, in order. Never rejects. */
  take: (
    chemins: readonly string[],
    options: { onProgress: (fait: number, total: number) => void; signal: AbortSignal },
  ) => Promise<FinEmport>
  drop: (chemins: readonly string[]) => Promise<void>
  /** Throws away what belongs to another version of the data. */
  clean: () => Promise<void>
}

/** So many failures in a row are a lost network, not a lost file. */
const MAX_FAILURES = 3

type EmportOptions = {
  /** Absolute address of `geo/`. */
  geoBase: string
  /** All the files of `manifest.json`. */
  fichiers: readonly FichierEmporte[]
  stockage: CacheStorage
  fetchLike?: typeof fetch
}

export function createEmport({
  geoBase,
  fichiers: all,
  stockage,
  fetchLike = (input, init) => fetch(input, init),
}: EmportOptions): Emport {
  const fichiers = all.filter(({ chemin }) => isEmporte(chemin))
  const keyOf = ({ chemin, sha256 }: FichierEmporte) => cleEmport(`${geoBase}${chemin}`, sha256)
  const open = () => stockage.open(CACHE_EMPORT)
  const keys = async () => new Set((await (await open()).keys()).map(({ url }) => url))

  const takeOne = async (fichier: FichierEmporte): Promise<'pris' | 'manque' | 'plein'> => {
    try {
      const answer = await fetchLike(`${geoBase}${fichier.chemin}`, { cache: 'no-cache' })
      if (!answer.ok) return 'manque'
      const bytes = await answer.arrayBuffer()
      // Kept under the wrong name, a page of a portal would be drawn as communes.
      if ((await sha256Hex(bytes)) !== fichier.sha256) return 'manque'
      const kept = new Response(bytes, { headers: { 'content-type': 'application/json' } })
      await (await open()).put(keyOf(fichier), kept)
      return 'pris'
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'plein'
        : 'manque'
    }
  }

  const presents = async () => {
    const kept = await keys()
    return new Set(fichiers.filter((file) => kept.has(keyOf(file))).map(({ chemin }) => chemin))
  }

  return {
    fichiers,
    presents,
    take: async (chemins, { onProgress, signal }) => {
      const kept = await presents()
      const wanted = fichiers
        .filter(({ chemin }) => chemins.includes(chemin) && !kept.has(chemin))
        .toSorted((a, b) => chemins.indexOf(a.chemin) - chemins.indexOf(b.chemin))
      let failures = 0
      for (const [at, fichier] of wanted.entries()) {
        if (signal.aborted) return 'arrete'
        const end = await takeOne(fichier)
        if (end === 'plein') return 'plein'
        failures = end === 'pris' ? 0 : failures + 1
        if (failures >= MAX_FAILURES) return 'coupe'
        onProgress(at + 1, wanted.length)
      }
      return failures > 0 ? 'coupe' : 'fini'
    },
    drop: async (chemins) => {
      const cache = await open()
      for (const fichier of fichiers) {
        if (chemins.includes(fichier.chemin)) await cache.delete(keyOf(fichier))
      }
    },
    clean: async () => {
      const cache = await open()
      const valid = new Set(fichiers.map(keyOf))
      for (const request of await cache.keys()) {
        if (!valid.has(request.url)) await cache.delete(request)
      }
    },
  }
}
