/** One tile of a pyramid in web Mercator. */
export type Tuile = { z: number; x: number; y: number }

/** Gives the bytes of a tile; rejects when there is none to draw. */
export type LoadTuile = (tuile: Tuile, signal: AbortSignal) => Promise<Blob>

/** A tile that has not come by then does not come: a busy service answers in two seconds. */
const TIMEOUT_MS = 8000

/** A tile or two may be missing anywhere; that many one after the other is a service that is down. */
const MAX_MISSES = 4

type Options = {
  urlOf: (tuile: Tuile) => string
  fetchLike: typeof fetch
  /** Called once. */
  onFailure: () => void
  timeoutMs?: number
}

/**
 * Loads tiles one by one, and gives up on a service that refuses, fails, hangs or cannot be
 * reached. A tile that does not exist counts only as long as none has come: at the edge of
 * the coverage that is no failure. No cookie and no address of ours goes with a request.
 */
export function createTileLoader({
  urlOf,
  fetchLike,
  onFailure,
  timeoutMs = TIMEOUT_MS,
}: Options): LoadTuile {
  let misses = 0
  let hasLoaded = false
  let isOver = false

  const miss = () => {
    misses += 1
    if (isOver || misses < MAX_MISSES) return
    isOver = true
    onFailure()
  }

  return async (tuile, signal) => {
    if (isOver) throw new Error('service abandonné')
    try {
      const response = await fetchLike(urlOf(tuile), {
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      })
      if (!response.ok) {
        if (response.status !== 404 || !hasLoaded) miss()
        throw new Refus(`tuile ${tuile.z}/${tuile.x}/${tuile.y} : ${response.status}`)
      }
      const blob = await response.blob()
      if (!blob.type.startsWith('image/')) {
        miss()
        throw new Refus(`tuile ${tuile.z}/${tuile.x}/${tuile.y} : pas une image`)
      }
      hasLoaded = true
      misses = 0
      return blob
    } catch (cause) {
      // A tile that left the screen is nobody's fault; a refusal has been counted.
      if (!signal.aborted && !(cause instanceof Refus)) miss()
      throw cause
    }
  }
}

/** An answer that is not a tile. */
class Refus extends Error {}
