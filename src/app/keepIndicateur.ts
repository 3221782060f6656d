import type { Catalogue } from '#/datasets/catalogue.ts'
import type { Datasets } from '#/datasets/datasets.ts'
import { type CarteIndicateur, coucheDeCarte } from '#/domain/indicateur.ts'
import type { AppState, AppStore } from '#/store/appStore.ts'
import type { Thematique } from '#/store/thematique.slice.ts'

type Facts = Pick<AppState, 'vue' | 'carteIndicateur' | 'millesime'>

/**
 * Keeps the colours of the map in step with the indicator asked for, while its view is open:
 * whatever else is on screen, a link to that view is a coloured map. Figures and definitions
 * are only fetched then.
 *
 * @returns a function that stops listening
 */
export function keepIndicateur(
  store: AppStore,
  catalogue: Catalogue,
  datasets: Datasets,
): () => void {
  let request = 0
  const answer = async ({ vue, carteIndicateur, millesime }: Facts) => {
    request += 1
    const own = request
    if (vue !== 'indicateurs') return
    const couche = coucheDeCarte(carteIndicateur, millesime)
    const made = await thematiqueDe(carteIndicateur, couche, { catalogue, datasets })
    if (own === request) store.getState().colour(made)
  }
  void answer(store.getState())
  return store.subscribe((state, before) => {
    if (before.vue === 'indicateurs' && state.vue !== 'indicateurs') state.colour(null)
    if (
      state.vue !== before.vue ||
      (state.vue === 'indicateurs' &&
        (state.carteIndicateur !== before.carteIndicateur || state.millesime !== before.millesime))
    ) {
      void answer(state)
    }
  })
}

type Given = { catalogue: Catalogue; datasets: Datasets }

/** Null when the figures could not be had, or the indicator is unknown: the panel says why. */
export async function thematiqueDe(
  carte: CarteIndicateur,
  couche: ReturnType<typeof coucheDeCarte>,
  { catalogue, datasets }: Given,
): Promise<Thematique | null> {
  const [calcul, registre, chiffres, departements] = await Promise.all([
    import('#/indicateurs/carteDe.ts'),
    import('#/indicateurs/registre.ts'),
    datasets.chiffres(couche),
    datasets.chiffres('departement'),
  ])
  const indicateur = registre.indicateurOf(carte.indicateur)
  if (indicateur === null || !chiffres.ok || !departements.ok) return null
  const { carteDe, franceDe, lignesDe } = calcul
  return carteDe(carte, indicateur, {
    couche,
    lignes: lignesDe(catalogue.table(couche), chiffres.value),
    france: franceDe(lignesDe(catalogue.table('departement'), departements.value)),
  }).thematique
}
