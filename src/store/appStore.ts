import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type FiltreClusters, SANS_FILTRE_CLUSTERS } from '#/domain/clusterFrance.ts'
import { COUCHES } from '#/domain/couche.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import type { LayerId } from '#/layers/layerIds.ts'
import { type AtelierSlice, createAtelierSlice } from './atelier.slice.ts'
import { type CameraSlice, createCameraSlice } from './camera.slice.ts'
import { type ClustersSlice, createClustersSlice } from './clusters.slice.ts'
import { createDessinSlice, type DessinSlice } from './dessin.slice.ts'
import {
  CHOIX_ECART,
  type ChoixEcart,
  createEcartsSlice,
  type EcartsSlice,
} from './ecarts.slice.ts'
import { createFiltreSlice, type FiltreSlice } from './filtre.slice.ts'
import { createHorsLigneSlice, type HorsLigneSlice } from './horsLigne.slice.ts'
import { createIndicateursSlice, type IndicateursSlice } from './indicateurs.slice.ts'
import { createIntegrationSlice, type IntegrationSlice } from './integration.slice.ts'
import { createLayersSlice, type LayersSlice } from './layers.slice.ts'
import { createLiensSlice, type LiensSlice } from './liens.slice.ts'
import { createMessagesSlice, type MessagesSlice } from './messages.slice.ts'
import { createPanelsSlice, type PanelsSlice, type Vue } from './panels.slice.ts'
import { createPresentationSlice, type PresentationSlice } from './presentation.slice.ts'
import { createSelectionSlice, type SelectionSlice } from './selection.slice.ts'
import { createSequencesSlice, type SequencesSlice } from './sequences.slice.ts'
import { createSettingsSlice, type SettingsSlice } from './settings.slice.ts'
import { createThematiqueSlice, type ThematiqueSlice } from './thematique.slice.ts'

export type AppState = SelectionSlice &
  LayersSlice &
  CameraSlice &
  PanelsSlice &
  SettingsSlice &
  FiltreSlice &
  LiensSlice &
  ClustersSlice &
  DessinSlice &
  AtelierSlice &
  ThematiqueSlice &
  IndicateursSlice &
  HorsLigneSlice &
  EcartsSlice &
  PresentationSlice &
  SequencesSlice &
  IntegrationSlice &
  MessagesSlice & {
    /** Selects a territory and shows its sheet, as one step of the history. */
    openTerritoire: (id: TerritoireId | null) => void
    /** Shows one view, for one territory if it is given, at one statement if it is given. */
    openAt: (target: Target) => void
    /** Opens the view of gaps on what is given, the rest as at first; one step of the history. */
    openEcarts: (choix: Partial<ChoixEcart>) => void
    /** Reads the evidence of one gap, with its territory selected; null goes back to the list. */
    readEcart: (ecart: { id: string; territoire: TerritoireId } | null) => void
    /** Reads one cluster of France, or the whole list of them. */
    openCluster: (id: string | null, filtre?: Partial<FiltreClusters>) => void
    /** A click on the map: goes to an actor in the network, chooses B while comparing, a piece in the workshop, else what is read. */
    pointAt: (id: TerritoireId) => void
  }

/** Where to go: leave `territoire` out to keep the selection. */
export type Target = { vue: Vue; territoire?: TerritoireId | undefined; ancre?: string | undefined }

export type AppStore = StoreApi<AppState>

/** A store of its own for the application, and for each test. */
export function createAppStore(defaultLayers: readonly LayerId[]): AppStore {
  return createStore<AppState>()((...args) => ({
    ...createSelectionSlice(...args),
    ...createLayersSlice(defaultLayers)(...args),
    ...createCameraSlice(...args),
    ...createPanelsSlice(...args),
    ...createSettingsSlice(...args),
    ...createFiltreSlice(...args),
    ...createLiensSlice(...args),
    ...createClustersSlice(...args),
    ...createDessinSlice(...args),
    ...createAtelierSlice(...args),
    ...createThematiqueSlice(...args),
    ...createIndicateursSlice(...args),
    ...createHorsLigneSlice(...args),
    ...createEcartsSlice(...args),
    ...createPresentationSlice(...args),
    ...createSequencesSlice(...args),
    ...createIntegrationSlice(...args),
    ...createMessagesSlice(...args),
    // Spans two slices, which do not know each other.
    openTerritoire: (id) =>
      args[0]((state) => ({
        selectedId: id,
        comparedId: null,
        vue: 'portrait',
        ancre: null,
        sheetStop: state.sheetStop === 'full' ? 'half' : state.sheetStop,
      })),
    openAt: ({ vue, territoire, ancre = null }) =>
      args[0]((state) => ({
        ...(territoire === undefined || territoire === state.selectedId
          ? {}
          : { selectedId: territoire, comparedId: null }),
        vue,
        ancre,
        ancreSeq: state.ancreSeq + 1,
        sheetStop: state.sheetStop === 'peek' ? 'half' : state.sheetStop,
      })),
    openEcarts: (choix) => {
      args[0]((state) => ({
        vue: 'ecarts',
        ancre: null,
        sheetStop: state.sheetStop === 'peek' ? 'half' : state.sheetStop,
        ...CHOIX_ECART,
        ...choix,
      }))
    },
    readEcart: (ecart) =>
      args[0](
        ecart === null
          ? { ecartOuvert: null }
          : { ecartOuvert: ecart.id, ...select(args[1](), ecart.territoire) },
      ),
    openCluster: (id, filtre) =>
      args[0]((state) => ({
        vue: 'clusters-france',
        ancre: null,
        cluster: id,
        hoveredCluster: null,
        filtreClusters:
          filtre === undefined ? state.filtreClusters : { ...SANS_FILTRE_CLUSTERS, ...filtre },
        sheetStop: state.sheetStop === 'peek' ? 'half' : state.sheetStop,
      })),
    pointAt: (id) => {
      const { isLecture, vue, selectedId, atelier, millesime, ...act } = args[1]()
      if (isLecture) return
      if (vue === 'recouvrements' && selectedId !== null) return act.compareWith(id)
      if (vue === 'liens' && id.startsWith('pays:')) return act.visitNoeud(id)
      // The evidence that was open is of another territory.
      if (vue === 'ecarts') {
        return args[0]((state) => ({ ...select(state, id), ecartOuvert: null }))
      }
      if (vue !== 'atelier') return act.selectTerritoire(id)
      if (atelier.base !== null) return act.changeAtelier([{ geste: 'bascule', id }])
      act.startAtelier(id, millesime)
      act.selectTerritoire(id)
    },
  }))
}

/** Selects a unit of the coloured couche, in the vintage it is coloured in. */
function select({ thematique, millesime }: AppState, id: TerritoireId) {
  const couche = thematique === null ? null : COUCHES[thematique.couche]
  const isUnit = couche?.type === parseTerritoireId(id)?.type
  return {
    selectedId: id,
    comparedId: null,
    millesime: (isUnit ? couche?.millesime : null) ?? millesime,
  }
}

export const AppStoreContext = createContext<AppStore | null>(null)

/** Reads a slice of state inside React; throws outside the provider, which is a bug. */
export function useAppStore<T>(selector: (state: AppState) => T): T {
  const store = useContext(AppStoreContext)
  if (store === null) throw new Error('useAppStore is used outside AppStoreContext')
  return useStore(store, selector)
}
