import { encode } from 'uqr'

/** Share of the code that can be dirty or torn and still be read: 15, 25, 30 %. */
export const CORRECTIONS = ['M', 'Q', 'H'] as const
export type Correction = (typeof CORRECTIONS)[number]

/** Light modules around the code; scanners need four (ISO/IEC 18004). */
export const QUIET_ZONE = 4

export type QrMatrix = {
  /** Modules on a side, quiet zone included. */
  size: number
  /** SVG path of the dark modules, one unit a module. */
  path: string
  /** Rectangles of the same path: x, y, width, all one module high. */
  runs: readonly (readonly [x: number, y: number, width: number])[]
  correction: Correction
}

/**
 * Turns a text into a QR code: at least level M, and a better level when it costs no
 * larger code. Null when the text is too long for any code (about 2,300 bytes).
 */
export function encodeQr(text: string): QrMatrix | null {
  const made = CORRECTIONS.flatMap((correction) => {
    const data = tryEncode(text, correction)
    return data ? [{ data, correction }] : []
  })
  const smallest = made[0]?.data.length
  const best = made.findLast(({ data }) => data.length === smallest)
  if (!best) return null
  const runs = best.data.flatMap(runsOfRow)
  const path = runs.map(([x, y, width]) => `M${x} ${y}h${width}v1h-${width}z`).join('')
  return { size: best.data.length, path, runs, correction: best.correction }
}

function tryEncode(text: string, ecc: Correction): boolean[][] | null {
  try {
    return encode(text, { ecc, border: QUIET_ZONE, boostEcc: false }).data
  } catch {
    // The one failure of the library: the text does not fit.
    return null
  }
}

/** Neighbouring dark modules of a row, joined: no hairline shows between them. */
function runsOfRow(row: readonly boolean[], y: number): [number, number, number][] {
  const runs: [number, number, number][] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[0] + last[2] === x) last[2] += 1
    else runs.push([x, y, 1])
  })
  return runs
}

/**
 * The code as a file of its own, black on white whatever the theme: a scanner expects
 * dark on light.
 *
 * @param title what the code leads to; read aloud by screen readers
 */
export function qrSvg({ size, path }: QrMatrix, title: string): string {
  const name = title.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges" role="img"><title>${name}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}
