import type { CoucheId } from '#/domain/couche.ts'
import type { ContenuEcarts, Ecart, EchelleEcart, ValeursParametres } from '#/domain/ecart.ts'
import type { ContexteEcarts } from './contexte.ts'
import type { GenreEcart } from './genre.ts'
import { readParametres } from './parametres.ts'
import { GENRES_ECART } from './registre.ts'

/** What is asked of the engine; unknown kinds, couches and values are ignored, never thrown at. */
export type DemandeEcarts = {
  echelle: EchelleEcart
  /** All those of the scale when absent. */
  genres?: readonly string[]
  /** Used by the kinds that can be computed on it; the others take their own. */
  couche?: CoucheId
  /** Code of a région; null or absent: all. */
  region?: string | null
  /** By kind, then by parameter. */
  parametres: Readonly<Record<string, ValeursParametres>>
  /** The memento, needed by the kinds of the nine. */
  contenu?: ContenuEcarts
}

export type EcartsTrouves = { ecarts: Ecart[]; comptes: Record<string, number> }

/** Nothing of the memento. */
export const CONTENU_VIDE: ContenuEcarts = {
  pays: [],
  monographies: [],
  clusters: [],
  liens: [],
  affirmations: [],
  formes: [],
  secteurs: [],
  besoins: [],
}

/** The kinds that a request is about. */
export function genresOf({ echelle, genres }: Pick<DemandeEcarts, 'echelle' | 'genres'>) {
  return GENRES_ECART.filter(
    (genre) => genre.echelle === echelle && (genres === undefined || genres.includes(genre.id)),
  )
}

/**
 * The gaps of every kind asked for, worst first within a kind, and how many each kind
 * gives in the région asked for. A kind that needs the memento gives none without it.
 */
export function findEcarts(demande: DemandeEcarts, contexte: ContexteEcarts): EcartsTrouves {
  const { region = null, contenu } = demande
  const ecarts: Ecart[] = []
  const comptes: Record<string, number> = {}
  for (const genre of genresOf(demande)) {
    const isReadable = genre.echelle === 'france' || contenu !== undefined
    const found = isReadable
      ? genre.find({
          contexte,
          contenu: contenu ?? CONTENU_VIDE,
          couche: coucheFor(genre, demande.couche),
          parametres: readParametres(genre.parametres, demande.parametres[genre.id]),
        })
      : []
    const kept = found.filter((ecart) => region === null || ecart.region === region)
    comptes[genre.id] = kept.length
    ecarts.push(...kept.sort(byValue(genre.sens)))
  }
  return { ecarts, comptes }
}

function coucheFor({ unites }: GenreEcart, asked: CoucheId | undefined): CoucheId {
  const found = unites.find((couche) => couche === asked) ?? unites[0]
  if (found === undefined) throw new Error('A kind of gap without any couche')
  return found
}

/** Worst first, unknown last, ties by id. */
function byValue(sens: GenreEcart['sens']) {
  const sign = sens === 'plus-est-pire' ? -1 : 1
  return (a: Ecart, b: Ecart) => {
    if (a.valeur === null || b.valeur === null) {
      const byKnown = Number(a.valeur === null) - Number(b.valeur === null)
      return byKnown || (a.id < b.id ? -1 : 1)
    }
    return sign * (a.valeur - b.valeur) || (a.id < b.id ? -1 : 1)
  }
}
