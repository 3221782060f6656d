import type { CoucheId } from '#/domain/couche.ts'
import type { ContenuEcarts, DescriptionGenre, Ecart } from '#/domain/ecart.ts'
import type { ContexteEcarts } from './contexte.ts'
import type { Parametres } from './parametres.ts'

/** One question asked of a kind. */
export type DemandeGenre = {
  contexte: ContexteEcarts
  /** One of the couches of `unites`. */
  couche: CoucheId
  /** The memento; empty for the kinds of France, which read nothing of it. */
  contenu: ContenuEcarts
  parametres: Parametres
}

/** A kind of gap: its description and its pure computation. One file each, one line in the registre. */
export type GenreEcart = DescriptionGenre & {
  find: (demande: DemandeGenre) => Ecart[]
}

/** Keeps the id and the shape of a kind under the eye of the compiler. */
export function defineGenre(genre: GenreEcart): GenreEcart {
  return genre
}
