import { coucheDeCarte } from '#/domain/indicateur.ts'
import type { AppState } from '#/store/appStore.ts'
import type { Vue } from '#/store/panels.slice.ts'
import { readVue } from '#/url/vue.ts'
import { reponseDe } from '../keepFiltre.ts'
import { thematiqueDe } from '../keepIndicateur.ts'
import type { Contextes } from '../livret/captureEtape.tsx'

/** Views whose panel draws on the map what it works out: it has to be played to be drawn. */
const DESSINEES_PAR_LEUR_PANNEAU: ReadonlySet<Vue> = new Set<Vue>([
  'ecarts',
  'atelier',
  'recouvrements',
  'reforme',
])

/** Everything that the map shows for a view, colours and sets of communes included. */
export async function faitsDeVue(vue: string, contextes: Contextes): Promise<Partial<AppState>> {
  const { facts } = readVue(vue)
  if (DESSINEES_PAR_LEUR_PANNEAU.has(facts.vue)) {
    const { captureEtape } = await import('../livret/captureEtape.tsx')
    const Panneau = await panneauDe(facts.vue)
    return (await captureEtape({ vue, affichage: 'aucun', ...Panneau }, contextes)).faits
  }
  const reponse = await reponseDe(facts)
  if (facts.vue !== 'indicateurs') return { ...facts, reponse }
  const couche = coucheDeCarte(facts.carteIndicateur, facts.millesime)
  const thematique = await thematiqueDe(facts.carteIndicateur, couche, contextes.donnees)
  return { ...facts, reponse, thematique }
}

/** The list of gaps is long to lay out, and shows nothing on the map. */
async function panneauDe(vue: Vue) {
  if (vue !== 'ecarts') return {}
  const { CarteEcarts } = await import('#/panels/ecarts/CarteEcarts.tsx')
  return { Panneau: CarteEcarts }
}
