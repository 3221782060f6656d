import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { EN_MILLESIME } from '#/panels/parts/couches.ts'
import { useSelectedTerritoire } from '#/panels/parts/useSelection.ts'
import { useAppStore } from '#/store/appStore.ts'

const SITE = 'Lisière'

/** The title of the page says what is read: React moves it to the head. */
export function PageTitle() {
  const vue = useAppStore((state) => state.vue)
  const millesime = useAppStore((state) => state.millesime)
  const selectedId = useAppStore((state) => state.selectedId)
  const territoire = useSelectedTerritoire()
  if (vue === 'liste') return <title>{`Liste — ${SITE}`}</title>
  if (vue === 'sources') return <title>{`Sources et limites — ${SITE}`}</title>
  if (selectedId?.startsWith('commune:')) return <CommuneTitle />
  if (!territoire)
    return <title>{`${SITE} — les neuf Pays du mémento ${EN_MILLESIME[millesime]}`}</title>
  return (
    <title>{`${territoire.nom} ${EN_MILLESIME[territoire.millesime ?? millesime]} — ${SITE}`}</title>
  )
}

function CommuneTitle() {
  const communes = useCommunes()
  const code = useAppStore((state) => parseTerritoireId(state.selectedId ?? '')?.code ?? '')
  const index = communes.status === 'ready' ? communes.value.indexOf(code) : null
  const nom =
    communes.status === 'ready' && index !== null ? communes.value.commune(index).nom : 'Commune'
  return <title>{`${nom} (${code}) — ${SITE}`}</title>
}
