import type { StateCreator } from 'zustand/vanilla'
import { CARTE_HABITUELLE, type CarteIndicateur, type Disposition } from '#/domain/indicateur.ts'

/** Maps of indicators: the one on screen, and the one beside it when two are compared. */
export type IndicateursSlice = {
  carteIndicateur: CarteIndicateur
  /** Null: one map only. */
  secondeCarte: CarteIndicateur | null
  disposition: Disposition
  /** Where the handle stands, in percent from the left. */
  volet: number
  chooseCarte: (changes: Partial<CarteIndicateur>) => void
  chooseSecondeCarte: (changes: Partial<CarteIndicateur>) => void
  /** Opens the second map, or shuts it with null. */
  compareCartes: (carte: CarteIndicateur | null) => void
  chooseDisposition: (disposition: Disposition) => void
  moveVolet: (volet: number) => void
}

export const VOLET_HABITUEL = 50

export const createIndicateursSlice: StateCreator<IndicateursSlice, [], [], IndicateursSlice> = (
  set,
) => ({
  carteIndicateur: CARTE_HABITUELLE,
  secondeCarte: null,
  disposition: 'cote',
  volet: VOLET_HABITUEL,
  chooseCarte: (changes) =>
    set(({ carteIndicateur }) => ({ carteIndicateur: { ...carteIndicateur, ...changes } })),
  chooseSecondeCarte: (changes) =>
    set(({ secondeCarte }) =>
      secondeCarte === null ? {} : { secondeCarte: { ...secondeCarte, ...changes } },
    ),
  compareCartes: (secondeCarte) => set({ secondeCarte }),
  chooseDisposition: (disposition) => set({ disposition }),
  moveVolet: (volet) => set({ volet: Math.min(100, Math.max(0, Math.round(volet))) }),
})
