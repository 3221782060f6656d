/** Elapsed time that can be paused; milliseconds of the clock. */
export type Minuterie = {
  /** Time counted before the last start. */
  cumulMs: number
  /** Null while paused. */
  depuis: number | null
}

const KEY = 'lisiere.regie.minuterie'

export function startMinuterie(now: number): Minuterie {
  return { cumulMs: 0, depuis: now }
}

export function elapsedMs({ cumulMs, depuis }: Minuterie, now: number): number {
  return cumulMs + (depuis === null ? 0 : Math.max(0, now - depuis))
}

export function togglePause(minuterie: Minuterie, now: number): Minuterie {
  return minuterie.depuis === null
    ? { ...minuterie, depuis: now }
    : { cumulMs: elapsedMs(minuterie, now), depuis: null }
}

/** `7:05`, `1:02:09`. */
export function formatDuree(ms: number): string {
  const total = Math.floor(ms / 1000)
  const [h, m, s] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** Goes on after a reload; starts anew when nothing was kept or when it was altered. */
export function readMinuterie(storage: Pick<Storage, 'getItem'>, now: number): Minuterie {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return startMinuterie(now)
    const { cumulMs, depuis } = kept as Partial<Record<keyof Minuterie, unknown>>
    const isKnown = typeof cumulMs === 'number' && cumulMs >= 0
    if (!isKnown || (depuis !== null && typeof depuis !== 'number')) return startMinuterie(now)
    return { cumulMs, depuis: depuis === null ? null : Math.min(depuis, now) }
  } catch {
    return startMinuterie(now)
  }
}

export function keepMinuterie(storage: Pick<Storage, 'setItem'>, minuterie: Minuterie): void {
  try {
    storage.setItem(KEY, JSON.stringify(minuterie))
  } catch {
    // A full or refused storage only costs the time after a reload.
  }
}
