/** Lines kept; a longer name ends with an ellipsis, and is whole in the table. */
const MAX_LINES = 3

/** Cuts a name into lines of so many letters, at spaces and after hyphens. */
export function wrapWords(text: string, letters: number): string[] {
  const pieces = text.split(/(?<=[\s-])/)
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && (last + piece).trimEnd().length <= letters) {
      lines[lines.length - 1] = last + piece
    } else lines.push(piece)
  }
  const trimmed = lines.map((line) => line.trim())
  if (trimmed.length <= MAX_LINES) return trimmed
  const kept = trimmed.slice(0, MAX_LINES)
  return [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, Math.max(1, letters - 1)) ?? ''}…`]
}
