/**
 * Folds a text for matching: lower case, no accent, ligatures opened, apostrophes
 * and hyphens as spaces, « st » and « ste » as « saint » and « sainte ».
 */
export function normalize(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
}
