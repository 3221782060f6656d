import type { Catalogue } from '#/datasets/catalogue.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { type AppState, type AppStore, createAppStore } from '#/store/appStore.ts'

/** What the second map shows as the first does. */
const MIRRORED = [
  'visibleLayers',
  'selectedId',
  'hoveredId',
  'reponse',
] as const satisfies (keyof AppState)[]

/** Vintage of the second map: its own, or the one of the first. */
export function secondMillesime(state: AppState): Millesime {
  return state.secondeCarte?.millesime ?? state.millesime
}

/**
 * The store of the second map: it follows the first in all but the vintage and the colours, and
 * tells it what the reader points at, selects and looks at there. A unit that the first map
 * does not have stays selected on the second alone.
 *
 * @returns the store, and a function that lets the two go
 */
export function createSecondStore(
  main: AppStore,
  catalogue: Catalogue,
): { store: AppStore; stop: () => void } {
  const read = (state: AppState) => ({
    visibleLayers: state.visibleLayers,
    selectedId: state.selectedId,
    hoveredId: state.hoveredId,
    reponse: state.reponse,
    millesime: secondMillesime(state),
  })
  const store = createAppStore(main.getState().visibleLayers)
  store.setState({ ...read(main.getState()), vue: 'indicateurs', camera: main.getState().camera })
  let isFollowing = false

  const stops = [
    main.subscribe((state, before) => {
      const isNew =
        MIRRORED.some((name) => state[name] !== before[name]) ||
        secondMillesime(state) !== secondMillesime(before)
      if (!isNew) return
      isFollowing = true
      store.setState(read(state))
      isFollowing = false
    }),
    store.subscribe((state, before) => {
      if (isFollowing) return
      const { hoverTerritoire, selectTerritoire, rememberCamera, millesime } = main.getState()
      if (state.hoveredId !== before.hoveredId) hoverTerritoire(state.hoveredId)
      if (state.camera !== before.camera && state.camera !== null) rememberCamera(state.camera)
      const { selectedId } = state
      if (selectedId === before.selectedId || selectedId === null) return
      if (catalogue.find(selectedId, millesime)) selectTerritoire(selectedId)
    }),
  ]
  return {
    store,
    stop: () => {
      for (const stop of stops) stop()
    },
  }
}
