import { wrap } from '../texte/mesure.ts'
import type { EntreeLegende, GroupeLegende } from './habillage.ts'

/** Width of a column of legend, in pixels. */
export const COLONNE = 218
const SIGNE = 28
const ECART = 9

export const CORPS_LEGENDE = 12
const INTERLIGNE = 15
const ENTREE_MIN = 19
export const CORPS_TITRE = 13.5
export const INTERLIGNE_TITRE = 17
/** Below the last line of a title. */
const SOUS_TITRE = 5

export type LigneLegende =
  | { genre: 'titre'; lignes: readonly string[]; x: number; y: number }
  | { genre: 'entree'; entree: EntreeLegende; lignes: readonly string[]; x: number; y: number }

/** Lines of a legend set in columns; a group stays whole, and goes to the shortest column. */
export function planLegende(
  groupes: readonly GroupeLegende[],
  colonnes: number,
): { lignes: LigneLegende[]; hauteurs: readonly number[] } {
  const hauteurs: number[] = Array.from({ length: colonnes }, () => 0)
  const lignes: LigneLegende[] = []
  for (const { titre, entrees } of groupes) {
    const column = hauteurs.indexOf(Math.min(...hauteurs))
    const x = column * (COLONNE + 14)
    let y = hauteurs[column] ?? 0
    if (titre !== '') {
      const face = 'titre'
      const cut = wrap(titre, { face, size: CORPS_TITRE, maxWidth: COLONNE })
      lignes.push({ genre: 'titre', lignes: cut, x, y })
      y += cut.length * INTERLIGNE_TITRE + SOUS_TITRE
    }
    for (const entree of entrees) {
      const cut = wrap(entree.label, {
        face: 'texte',
        size: CORPS_LEGENDE,
        maxWidth: COLONNE - SIGNE - ECART,
      })
      lignes.push({ genre: 'entree', entree, lignes: cut, x, y })
      y += Math.max(ENTREE_MIN, cut.length * INTERLIGNE + 4)
    }
    hauteurs[column] = y + 8
  }
  return { lignes, hauteurs }
}

export function hauteurLegende({ hauteurs }: { hauteurs: readonly number[] }): number {
  return Math.max(0, ...hauteurs)
}

/** Places inside an entry, from its top left. */
export const DANS_ENTREE = { texteX: SIGNE + ECART, base: 12.5, interligne: INTERLIGNE } as const
