import type { NoeudId } from '#/domain/content/acteur.ts'
import type { ContentDocument } from './contentIndex.ts'

/** A document before it gets its number; what is left out is empty. */
export type Brouillon = Omit<ContentDocument, 'key' | 'mots' | 'detail' | 'poids'> & {
  /** Ids whose names also lead here. */
  noeuds?: readonly NoeudId[]
  mots?: string
  page?: number | null
  poids?: number
}
