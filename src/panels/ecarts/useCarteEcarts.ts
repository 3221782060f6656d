import { useContext, useEffect, useRef } from 'react'
import { descriptionOf } from '#/analysis/ecarts/descriptions.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { FINE } from '#/lib/formatNumber.ts'
import { AppStoreContext, useAppStore } from '#/store/appStore.ts'
import type { Thematique } from '#/store/thematique.slice.ts'
import { formatValeur } from './formatEcart.ts'
import { dansOu, phraseEcarts } from './motsEcart.ts'
import { thematiqueEcarts } from './thematiqueEcarts.ts'
import type { Resultat } from './useResultat.ts'

/** Colours the map with the gaps and says so above it; both go away with the view. */
export function useCarteEcarts(resultat: Resultat | null, region: string | null): string | null {
  const catalogue = useCatalogue()
  const store = useContext(AppStoreContext)
  const colour = useAppStore((state) => state.colour)
  const own = useRef<Thematique | null>(null)
  const settle = useAppStore((state) => state.settleEcart)
  const phrase = resultat === null ? null : phraseOf(resultat)

  // Keeps the map in step with the list.
  useEffect(() => {
    own.current = null
    if (resultat === null || resultat.couche === null || phrase === null) return colour(null)
    const { couche, genre, ecarts, echelle } = resultat
    own.current = thematiqueEcarts({
      ecarts,
      couche,
      phrase,
      titre: genre?.nom ?? 'Écarts, tous genres',
      unites: catalogue.table(couche).codes,
      isPartial: region !== null,
      texteDe: ({ genre: id, valeur }) => formatValeur(valeur, descriptionOf(id)?.unite ?? ''),
      par: echelle === 'neuf' && genre === null ? 'nombre' : 'force',
    })
    colour(own.current)
  }, [resultat, region, phrase, catalogue, colour])

  // Says it above the map as well where nothing is coloured.
  useEffect(() => settle(phrase), [phrase, settle])

  // The map and its sentence are left as they were, unless another view has coloured it since.
  useEffect(
    () => () => {
      if (store?.getState().thematique === own.current) colour(null)
      settle(null)
    },
    [store, colour, settle],
  )
  return phrase

  function phraseOf({ genre, ecarts, couche, echelle, isRegle }: Resultat): string {
    return phraseEcarts({
      genre: genre === null ? null : `«${FINE}${genre.nom}${FINE}»`,
      nbEcarts: ecarts.length,
      nbUnites: new Set(ecarts.map(({ territoire }) => territoire)).size,
      couche,
      total: couche === null || region !== null ? null : catalogue.table(couche).codes.length,
      ou: echelle === 'neuf' ? null : dansOu(catalogue, region),
      isRegle,
    })
  }
}
