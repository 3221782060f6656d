import { normalize } from './normalize.ts'
import type { MorceauExtrait } from './searchTypes.ts'

/** Signs shown: two lines of the list. */
const LENGTH = 120
/** Signs kept before the first match, so that it does not stand alone. */
const BEFORE = 36

const MOT = /[\p{L}\p{N}]+/gu

/**
 * The part of a text where the words asked for stand, cut at words, in pieces.
 * Without any of them, its beginning.
 *
 * @param terms folded words of the text that answer the query
 */
export function buildExtrait(texte: string, terms: ReadonlySet<string>): MorceauExtrait[] {
  const mots = [...texte.matchAll(MOT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isMatch: terms.has(normalize(match[0])),
  }))
  const trouves = mots.filter(({ isMatch }) => isMatch)
  const best = trouves.reduce(
    (kept, { start }) => {
      const inside = trouves.filter(
        (mot) => mot.start >= start && mot.end <= start + LENGTH - BEFORE,
      )
      return inside.length > kept.count ? { start, count: inside.length } : kept
    },
    { start: 0, count: 0 },
  )
  // Near the end, the words before fill the two lines.
  const from = startOfWord(mots, Math.min(best.start - BEFORE, texte.length - LENGTH))
  const to = texte.length - from <= LENGTH ? texte.length : endOfWord(mots, from + LENGTH)
  const pieces: MorceauExtrait[] = []
  let at = from
  for (const { start, end } of trouves.filter((mot) => mot.start >= from && mot.end <= to)) {
    if (start > at) pieces.push({ texte: texte.slice(at, start), isMatch: false })
    pieces.push({ texte: texte.slice(start, end), isMatch: true })
    at = end
  }
  if (at < to) pieces.push({ texte: texte.slice(at, to), isMatch: false })
  if (from > 0) pieces.unshift({ texte: '… ', isMatch: false })
  if (to < texte.length) pieces.push({ texte: '…', isMatch: false })
  return pieces
}

type Mot = { start: number; end: number }

function startOfWord(mots: readonly Mot[], wanted: number): number {
  return wanted <= 0 ? 0 : (mots.find(({ start }) => start >= wanted)?.start ?? 0)
}

function endOfWord(mots: readonly Mot[], wanted: number): number {
  return mots.findLast(({ end }) => end <= wanted)?.end ?? wanted
}
