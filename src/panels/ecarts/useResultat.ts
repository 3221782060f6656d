import { useMemo } from 'react'
import { DESCRIPTIONS_GENRE, descriptionOf } from '#/analysis/ecarts/descriptions.ts'
import type { EcartsMesures } from '#/analysis/worker/protocol.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import type { DescriptionGenre, Ecart, EchelleEcart } from '#/domain/ecart.ts'
import { coucheDuGenre, type LigneEcart, lignesEcarts } from './lignes.ts'
import type { Question } from './useEcarts.ts'

/** An answer as the view shows it. It may be of an older question than the one being asked. */
export type Resultat = {
  echelle: EchelleEcart
  /** The kind asked for; null: all of them. */
  genre: DescriptionGenre | null
  /** Couche the gaps are drawn on; null when the kinds do not share one. */
  couche: CoucheId | null
  /** Of every région, for the counts. */
  tous: readonly Ecart[]
  /** Those of the région shown, in the order of the engine. */
  ecarts: readonly Ecart[]
  lignes: readonly LigneEcart[]
  isRegle: boolean
}

/** Couche of the nine when every kind is shown together: that of the memento. */
const COUCHE_DES_NEUF: CoucheId = 'pays-2016'

export function useResultat(
  reponse: { args: Question; valeur: EcartsMesures } | null,
  region: string | null,
): Resultat | null {
  const catalogue = useCatalogue()
  return useMemo(() => {
    if (reponse === null) return null
    const { echelle, genres, couche, parametres } = reponse.args
    const genre = descriptionOf(genres?.[0] ?? '')
    const tous = reponse.valeur.ecarts
    const ecarts = region === null ? tous : tous.filter((ecart) => ecart.region === region)
    return {
      echelle,
      genre,
      couche: genre ? coucheDuGenre(genre, couche ?? null) : coucheDeTous(echelle),
      tous,
      ecarts,
      lignes: lignesEcarts(ecarts, DESCRIPTIONS_GENRE, catalogue),
      isRegle: genre
        ? parametres[genre.id] !== undefined
        : DESCRIPTIONS_GENRE.some((one) => one.echelle === echelle && parametres[one.id]),
    }
  }, [reponse, region, catalogue])
}

const coucheDeTous = (echelle: EchelleEcart) => (echelle === 'neuf' ? COUCHE_DES_NEUF : null)
