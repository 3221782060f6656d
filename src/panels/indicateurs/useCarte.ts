import { useMemo } from 'react'
import { useCatalogue, useChiffres } from '#/datasets/DatasetsContext.tsx'
import type { Loadable } from '#/datasets/loadable.ts'
import { type CarteIndicateur, coucheDeCarte } from '#/domain/indicateur.ts'
import { type CarteCalculee, carteDe, franceDe, lignesDe } from '#/indicateurs/carteDe.ts'
import { indicateurOf } from '#/indicateurs/registre.ts'
import { useAppStore } from '#/store/appStore.ts'

/** The map of an indicator once its figures are there; null inside when the indicator is unknown. */
export function useCarte(carte: CarteIndicateur): Loadable<CarteCalculee | null> {
  const catalogue = useCatalogue()
  const millesime = useAppStore((state) => state.millesime)
  const couche = coucheDeCarte(carte, millesime)
  const chiffres = useChiffres(couche)
  const departements = useChiffres('departement')
  const own = chiffres.status === 'ready' ? chiffres.value : null
  const all = departements.status === 'ready' ? departements.value : null
  const lignes = useMemo(
    () => own && own.couche === couche && lignesDe(catalogue.table(couche), own),
    [catalogue, couche, own],
  )
  const france = useMemo(
    () => all && franceDe(lignesDe(catalogue.table('departement'), all)),
    [catalogue, all],
  )
  const value = useMemo(() => {
    const indicateur = indicateurOf(carte.indicateur)
    if (!lignes || !france || indicateur === null) return null
    return carteDe(carte, indicateur, { couche, lignes, france })
  }, [carte, couche, lignes, france])
  if (chiffres.status !== 'ready') return chiffres
  if (departements.status !== 'ready') return departements
  return lignes ? { status: 'ready', value } : { status: 'loading' }
}
