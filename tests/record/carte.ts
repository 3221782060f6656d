import { readPng } from './png.ts'

/** The part of the picture that is map and nothing else, beside the words and above the source. */
const CARTE = { left: 0.46, right: 0.96, top: 0.12, bottom: 0.84 }
const PAS_PX = 9
/** A map has land, water, strokes and names; a blank one has one or two colours. */
const MIN_COULEURS = 6
/** No single colour fills a map. */
const MAX_PART = 0.97

/** Whether a screenshot of a step shows a map, told from pixels sampled on a grid. */
export function isUneCarte(png: Uint8Array): boolean {
  const { width, height, canaux, data } = readPng(png)
  const counts = new Map<number, number>()
  let total = 0
  for (let y = Math.round(height * CARTE.top); y < height * CARTE.bottom; y += PAS_PX) {
    for (let x = Math.round(width * CARTE.left); x < width * CARTE.right; x += PAS_PX) {
      const at = (y * width + x) * canaux
      // Half the levels: a smoothed edge is not a colour of its own.
      const level = (i: number) => (data[at + i] ?? 0) >> 4
      const colour = (level(0) << 8) | (level(1) << 4) | level(2)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
      total += 1
    }
  }
  return counts.size >= MIN_COULEURS && Math.max(...counts.values()) / total < MAX_PART
}
