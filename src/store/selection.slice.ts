import type { StateCreator } from 'zustand/vanilla'
import type { Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type TerritoireId, type TypeTerritoire } from '#/domain/territoire.ts'

/** Which territory is read (A), which it is compared with (B), which is under the pointer. */
export type SelectionSlice = {
  selectedId: TerritoireId | null
  comparedId: TerritoireId | null
  /** Kind of territories A is laid over; null: the usual one. */
  comparedType: TypeTerritoire | null
  /** Vintage of that kind; null: the one on screen, or its only one. */
  comparedMillesime: Millesime | null
  hoveredId: TerritoireId | null
  selectTerritoire: (id: TerritoireId | null) => void
  /** Chooses B, and its kind with it; null goes back to the whole zoning. */
  compareWith: (id: TerritoireId | null) => void
  compareWithZonage: (type: TypeTerritoire, millesime: Millesime | null) => void
  hoverTerritoire: (id: TerritoireId | null) => void
}

export const createSelectionSlice: StateCreator<SelectionSlice, [], [], SelectionSlice> = (
  set,
) => ({
  selectedId: null,
  comparedId: null,
  comparedType: null,
  comparedMillesime: null,
  hoveredId: null,
  selectTerritoire: (id) => set({ selectedId: id, comparedId: null }),
  compareWith: (id) =>
    set((state) => {
      const type = id === null ? null : (parseTerritoireId(id)?.type ?? null)
      if (type === null || type === state.comparedType) return { comparedId: id }
      return { comparedId: id, comparedType: type, comparedMillesime: null }
    }),
  compareWithZonage: (comparedType, comparedMillesime) =>
    set({ comparedId: null, comparedType, comparedMillesime }),
  hoverTerritoire: (id) => set((state) => (state.hoveredId === id ? state : { hoveredId: id })),
})
