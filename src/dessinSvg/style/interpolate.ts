/**
 * `['interpolate', kind, input, stop, value, …]`: numbers, lists of numbers and colours are
 * blended, anything else keeps the lower stop. Outside the stops, the nearest one.
 */
export function interpolate(
  kind: unknown,
  input: number,
  stops: readonly unknown[],
  value: (expression: unknown) => unknown,
): unknown {
  const last = stops.length - 2
  if (input <= Number(stops[0])) return value(stops[1])
  if (input >= Number(stops[last])) return value(stops[last + 1])
  let low = 0
  while (low + 2 <= last && Number(stops[low + 2]) <= input) low += 2
  const t = progress(kind, input, Number(stops[low]), Number(stops[low + 2]))
  return blend(value(stops[low + 1]), value(stops[low + 3]), t)
}

function progress(kind: unknown, input: number, low: number, high: number): number {
  const base = Array.isArray(kind) && kind[0] === 'exponential' ? Number(kind[1]) : 1
  if (base === 1) return (input - low) / (high - low)
  return (base ** (input - low) - 1) / (base ** (high - low) - 1)
}

function blend(from: unknown, to: unknown, t: number): unknown {
  if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * t
  if (Array.isArray(from) && Array.isArray(to)) {
    return from.map((item, index) => blend(item, to[index], t))
  }
  const a = hex(from)
  const b = hex(to)
  if (a === null || b === null) return from
  return `#${a.map((channel, i) => toHex(channel + ((b[i] ?? channel) - channel) * t)).join('')}`
}

function hex(color: unknown): number[] | null {
  const digits = typeof color === 'string' ? /^#([0-9a-f]{6})$/i.exec(color)?.[1] : undefined
  return digits === undefined
    ? null
    : [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

const toHex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0')
