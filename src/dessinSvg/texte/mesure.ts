import { avance, type Face } from './avances.ts'

/** Width of a line in pixels. */
export function widthOf(text: string, face: Face, size: number, letterSpacingEm = 0): number {
  let thousandths = 0
  let signs = 0
  for (const sign of text) {
    thousandths += avance(face, sign)
    signs += 1
  }
  return (thousandths / 1000 + Math.max(0, signs - 1) * letterSpacingEm) * size
}

export type Coupe = { face: Face; size: number; maxWidth: number; letterSpacingEm?: number }

/**
 * Cuts a name into lines no wider than asked, of about the same length. A word too long
 * stays whole; line breaks of the text are kept. An empty text has no line.
 */
export function wrap(text: string, { face, size, maxWidth, letterSpacingEm = 0 }: Coupe): string[] {
  const measure = (line: string) => widthOf(line, face, size, letterSpacingEm)
  return text.split('\n').flatMap((paragraph) => {
    const words = paragraph.split(' ').filter((word) => word !== '')
    if (words.length === 0) return []
    const count = Math.ceil(measure(words.join(' ')) / maxWidth)
    // Even lines first; when a word spoils them, the widest allowed.
    const even = fill(words, measure, Math.min(maxWidth, measure(words.join(' ')) / count + size))
    return even.length <= count ? even : fill(words, measure, maxWidth)
  })
}

function fill(words: readonly string[], measure: (line: string) => number, width: number) {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines
}
