import type { Catalogue } from '#/datasets/catalogue.ts'
import type { Datasets } from '#/datasets/datasets.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type TerritoireId, territoireId } from '#/domain/territoire.ts'
import type { AppStore } from '#/store/appStore.ts'

const DE_MILLESIME: Record<Millesime, string> = {
  '2016': 'de 2016',
  '2017': 'de 2017',
  actuel: 'd’aujourd’hui',
}

/**
 * Keeps what is selected in step with what exists: a territory absent from the
 * vintage on screen brings the nearest vintage that has it, an unknown one is let
 * go, a commune merged since leads to the commune that holds it. Each says so.
 *
 * @returns a function that stops listening
 */
export function keepSelectionReal(
  store: AppStore,
  catalogue: Catalogue,
  datasets: Datasets,
): () => void {
  const check = (id: TerritoireId | null) => {
    const parsed = id === null ? null : parseTerritoireId(id)
    if (id === null || parsed === null) return
    if (parsed.type === 'commune') void checkCommune(store, datasets, parsed.code)
    else checkTerritoire(store, catalogue, id)
  }
  check(store.getState().selectedId)
  check(store.getState().comparedId)
  return store.subscribe((state, before) => {
    if (state.selectedId !== before.selectedId) check(state.selectedId)
    if (state.comparedId !== before.comparedId) check(state.comparedId)
  })
}

function checkTerritoire(store: AppStore, catalogue: Catalogue, id: TerritoireId): void {
  const { millesime, tell, chooseMillesime } = store.getState()
  if (catalogue.find(id, millesime)) return
  const nearest = catalogue.findNearest(id, millesime)
  if (nearest?.millesime) {
    chooseMillesime(nearest.millesime)
    tell(
      `« ${nearest.nom} » n’existe pas dans les périmètres ${DE_MILLESIME[millesime]} : la carte montre ceux ${DE_MILLESIME[nearest.millesime]}.`,
    )
    return
  }
  letGo(store, id)
}

async function checkCommune(store: AppStore, datasets: Datasets, code: string): Promise<void> {
  const id = territoireId('commune', code)
  const communes = await datasets.communes()
  // A failed download is told by whoever shows the commune; the link may still be right.
  if (!communes.ok) return
  const index = communes.value.indexOf(code)
  if (index === null) return letGo(store, id)
  const commune = communes.value.commune(index)
  if (commune.code === code) return
  const { selectedId, selectTerritoire, tell } = store.getState()
  if (selectedId !== id) return
  selectTerritoire(territoireId('commune', commune.code))
  tell(
    `La commune de code ${code} est dessinée ici dans les limites de 2018, avec ${commune.nom} (${commune.code}).`,
  )
}

function letGo(store: AppStore, id: TerritoireId): void {
  const { selectedId, comparedId, selectTerritoire, compareWith, tell } = store.getState()
  tell(`Le territoire « ${id.slice(0, 60)} » est inconnu ici : il a été laissé de côté.`)
  if (selectedId === id) selectTerritoire(null)
  else if (comparedId === id) compareWith(null)
}
