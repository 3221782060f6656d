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
  /**
   * The curtain: words on plain paper while the map has not moved yet. To resize and paint
   * it can take seconds without a graphics card; a room has something to read meanwhile.
   */
  isRideau: boolean
  isNoire: boolean
  hasNotes: boolean
  hasPointeur: boolean
  surimpression: Surimpression | null
  raiseRideau: () => void
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
  isRideau: false,
  isNoire: false,
  hasNotes: false,
  hasPointeur: false,
  surimpression: null,
} as const satisfies Partial<PresentationSlice>

/** Whether the map has the whole page, in the colours and at the pace of a room. */
export function isProjected({
  presentee,
  isRideau,
}: Pick<PresentationSlice, 'presentee' | 'isRideau'>): boolean {
  return presentee !== null && !isRideau
}

export const createPresentationSlice: StateCreator<PresentationSlice, [], [], PresentationSlice> = (
  set,
) => ({
  ...PRESENTATION_VIDE,
  raiseRideau: () => set({ isRideau: false }),
  goToEtape: (etape) => set({ etape: Math.max(1, Math.round(etape)), isNoire: false }),
  toggleNoir: () => set(({ isNoire }) => ({ isNoire: !isNoire })),
  toggleNotes: () => set(({ hasNotes }) => ({ hasNotes: !hasNotes })),
  togglePointeur: () => set(({ hasPointeur }) => ({ hasPointeur: !hasPointeur })),
  superpose: (surimpression) => set({ surimpression }),
})
