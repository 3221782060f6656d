import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { EN_MILLESIME } from '#/panels/parts/couches.ts'
import { ONGLETS } from '#/panels/parts/ongletsTerritoire.ts'
import { useSelectedTerritoire } from '#/panels/parts/useSelection.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { Vue } from '#/store/panels.slice.ts'

const SITE = 'Lisière'

/** General views; the sides of a sheet are named after their territory. */
const TITRES: Partial<Record<Vue, string>> = {
  liste: 'Liste',
  ecarts: 'Écarts entre clusters et territoires',
  'clusters-france': 'Clusters de France',
  memento: 'Le mémento',
  formes: 'Formes d’animation',
  liens: 'Liens',
  mesures: 'Ce que dit le mémento, ce que l’on mesure',
  atelier: 'Atelier de périmètre',
  indicateurs: 'Indicateurs',
  sources: 'Sources et limites',
}

/** The title of the page says what is read: React moves it to the head. */
export function PageTitle() {
  const vue = useAppStore((state) => state.vue)
  const millesime = useAppStore((state) => state.millesime)
  const selectedId = useAppStore((state) => state.selectedId)
  const territoire = useSelectedTerritoire()
  const titre = TITRES[vue]
  if (titre !== undefined) return <title>{`${titre} — ${SITE}`}</title>
  if (selectedId?.startsWith('commune:')) return <CommuneTitle />
  if (!territoire)
    return <title>{`${SITE} — les neuf Pays du mémento ${EN_MILLESIME[millesime]}`}</title>
  const annee = territoire.millesime === null ? '' : ` ${EN_MILLESIME[territoire.millesime]}`
  const onglet = vue === 'portrait' ? undefined : ONGLETS.find((one) => one.vue === vue)
  const cote = onglet ? `, ${onglet.titre.toLocaleLowerCase('fr')}` : ''
  return <title>{`${territoire.nom}${annee}${cote} — ${SITE}`}</title>
}

function CommuneTitle() {
  const communes = useCommunes()
  const code = useAppStore((state) => parseTerritoireId(state.selectedId ?? '')?.code ?? '')
  const index = communes.status === 'ready' ? communes.value.indexOf(code) : null
  const nom =
    communes.status === 'ready' && index !== null ? communes.value.commune(index).nom : 'Commune'
  return <title>{`${nom} (${code}) — ${SITE}`}</title>
}
