import type { StateCreator } from 'zustand/vanilla'

/** Sheets laid over the projected step; one at a time. */
export const SURIMPRESSIONS = ['aide', 'sommaire', 'sources'] as const
export type Surimpression = (typeof SURIMPRESSIONS)[number]

/** What is projected, and what the speaker laid over it. */
export type PresentationSlice = {
  /** Id of the sequence on show; null: the explorer. `presenter` in the address bar. */
  presentee: string | null
  /** Step on show, counted from 1; beyond the end, the last one. `etape` in the address bar. */
  etape: number
  /** Query string of the view the reader left, to give it back; null when there was none. */
  avant: string | null
  isNoire: boolean
  hasNotes: boolean
  hasPointeur: boolean
  surimpression: Surimpression | null
  goToEtape: (etape: number) => void
  toggleNoir: () => void
  toggleNotes: () => void
  togglePointeur: () => void
  superpose: (surimpression: Surimpression | null) => void
}

/** What a new presentation starts from. */
export const PRESENTATION_VIDE = {
  presentee: null,
  etape: 1,
  avant: null,
  isNoire: false,
  hasNotes: false,
  hasPointeur: false,
  surimpression: null,
} as const satisfies Partial<PresentationSlice>

export const createPresentationSlice: StateCreator<PresentationSlice, [], [], PresentationSlice> = (
  set,
) => ({
  ...PRESENTATION_VIDE,
  goToEtape: (etape) => set({ etape: Math.max(1, Math.round(etape)), isNoire: false }),
  toggleNoir: () => set(({ isNoire }) => ({ isNoire: !isNoire })),
  toggleNotes: () => set(({ hasNotes }) => ({ hasNotes: !hasNotes })),
  togglePointeur: () => set(({ hasPointeur }) => ({ hasPointeur: !hasPointeur })),
  superpose: (surimpression) => set({ surimpression }),
})
