import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { TerritoireId } from '#/domain/territoire.ts'
import type { LayerId } from '#/layers/layerIds.ts'
import { type CameraSlice, createCameraSlice } from './camera.slice.ts'
import { createLayersSlice, type LayersSlice } from './layers.slice.ts'
import { createMessagesSlice, type MessagesSlice } from './messages.slice.ts'
import { createPanelsSlice, type PanelsSlice } from './panels.slice.ts'
import { createSelectionSlice, type SelectionSlice } from './selection.slice.ts'
import { createSettingsSlice, type SettingsSlice } from './settings.slice.ts'

export type AppState = SelectionSlice &
  LayersSlice &
  CameraSlice &
  PanelsSlice &
  SettingsSlice &
  MessagesSlice & {
    /** Selects a territory and shows its sheet, as one step of the history. */
    openTerritoire: (id: TerritoireId | null) => void
  }

export type AppStore = StoreApi<AppState>

/** A store of its own for the application, and for each test. */
export function createAppStore(defaultLayers: readonly LayerId[]): AppStore {
  return createStore<AppState>()((...args) => ({
    ...createSelectionSlice(...args),
    ...createLayersSlice(defaultLayers)(...args),
    ...createCameraSlice(...args),
    ...createPanelsSlice(...args),
    ...createSettingsSlice(...args),
    ...createMessagesSlice(...args),
    // Spans two slices, which do not know each other.
    openTerritoire: (id) =>
      args[0]((state) => ({
        selectedId: id,
        comparedId: null,
        vue: 'portrait',
        sheetStop: state.sheetStop === 'full' ? 'half' : state.sheetStop,
      })),
  }))
}

export const AppStoreContext = createContext<AppStore | null>(null)

/** Reads a slice of state inside React; throws outside the provider, which is a bug. */
export function useAppStore<T>(selector: (state: AppState) => T): T {
  const store = useContext(AppStoreContext)
  if (store === null) throw new Error('useAppStore is used outside AppStoreContext')
  return useStore(store, selector)
}
