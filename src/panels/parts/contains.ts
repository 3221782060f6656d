const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')

/** True when the name holds what was typed, whatever the accents, hyphens and capitals. */
export function contains(nom: string, typed: string): boolean {
  return fold(nom).includes(fold(typed).trim())
}
