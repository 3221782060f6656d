import type { DescriptionGenre } from '#/domain/ecart.ts'
import { GENRES_ECART } from './registre.ts'

/*
 * What panels read of the kinds. The files of the kinds are light: all that weighs is
 * in `contexte.ts` and below, which they receive and never import.
 */

/** Every kind in the order of the menus, without its computation. */
export const DESCRIPTIONS_GENRE: readonly DescriptionGenre[] = GENRES_ECART.map(
  ({ find: _find, ...description }) => description,
)

/** The description of a kind; null when no kind has this id. */
export function descriptionOf(genre: string): DescriptionGenre | null {
  return DESCRIPTIONS_GENRE.find(({ id }) => id === genre) ?? null
}
