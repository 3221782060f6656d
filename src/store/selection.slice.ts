import type { StateCreator } from 'zustand/vanilla'
import type { TerritoireId } from '#/domain/territoire.ts'

/** Which territory is read (A), which it is compared with (B), which is under the pointer. */
export type SelectionSlice = {
  selectedId: TerritoireId | null
  comparedId: TerritoireId | null
  hoveredId: TerritoireId | null
  selectTerritoire: (id: TerritoireId | null) => void
  compareWith: (id: TerritoireId | null) => void
  hoverTerritoire: (id: TerritoireId | null) => void
}

export const createSelectionSlice: StateCreator<SelectionSlice, [], [], SelectionSlice> = (
  set,
) => ({
  selectedId: null,
  comparedId: null,
  hoveredId: null,
  selectTerritoire: (id) => set({ selectedId: id, comparedId: null }),
  compareWith: (id) => set({ comparedId: id }),
  hoverTerritoire: (id) => set((state) => (state.hoveredId === id ? state : { hoveredId: id })),
})
