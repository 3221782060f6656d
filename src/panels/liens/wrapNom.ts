/** Characters of a line beside a dot, and how many lines. */
const LINE = 17
const MAX_LINES = 3

/** A name on up to three short lines, cut with an ellipsis beyond: an SVG does not wrap by itself. */
export function wrapNom(nom: string): string[] {
  const lines: string[] = []
  for (const word of nom.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= LINE) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  if (lines.length <= MAX_LINES) return lines
  return [...lines.slice(0, MAX_LINES - 1), `${lines[MAX_LINES - 1]}…`]
}
