/**
 * JSON with keys sorted at every level, so that the same data always gives the
 * same bytes. `indent` 0 for files read by machines, 1 for those read by people.
 */
export function stableJson(value: unknown, indent = 0): string {
  return `${JSON.stringify(value, sortKeys, indent)}\n`
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const source = value as Record<string, unknown>
  return Object.fromEntries(
    Object.keys(source)
      .sort()
      .map((key) => [key, source[key]]),
  )
}

/** Rounds to a fixed number of decimals; never gives -0. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor + 0
}
