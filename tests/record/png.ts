import { inflateSync } from 'node:zlib'

export type Pixels = { width: number; height: number; canaux: number; data: Uint8Array }

const SIGNATURE = 8
/** Colour types of the format, by number of bytes a pixel. */
const CANAUX: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/** The pixels of a screenshot: eight bits, RGB or RGBA, not interlaced, as browsers write them. */
export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png)
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  const canaux = CANAUX[bytes[25] ?? -1]
  if (bytes[24] !== 8 || canaux === undefined || bytes[28] !== 0) {
    throw new Error('A screenshot is a plain 8-bit PNG')
  }
  const parts: Buffer[] = []
  for (let at = SIGNATURE; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(bytes.subarray(at + 8, at + 8 + length))
    }
    at += length + 12
  }
  const data = unfilter(inflateSync(Buffer.concat(parts)), {
    height,
    stride: width * canaux,
    canaux,
  })
  return { width, height, canaux, data }
}

type Grid = { height: number; stride: number; canaux: number }

/** Each line says how it was written from its neighbours (PNG, § 9). */
function unfilter(raw: Uint8Array, { height, stride, canaux }: Grid): Uint8Array {
  const out = new Uint8Array(height * stride)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x < canaux ? 0 : (out[at - canaux] ?? 0)
      const up = y === 0 ? 0 : (out[at - stride] ?? 0)
      const corner = x < canaux || y === 0 ? 0 : (out[at - stride - canaux] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const p = left + up - corner
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
