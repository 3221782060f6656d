import type { StateCreator } from 'zustand/vanilla'

/**
 * How a set of communes is drawn over the map. Each role has a pattern as well as a hue:
 * what two territories share, what each has alone, what a perimeter kept, gained, lost.
 */
export const ROLES_DESSIN = ['commun', 'a-seul', 'b-seul', 'garde', 'arrive', 'parti'] as const
export type RoleDessin = (typeof ROLES_DESSIN)[number]

export type PartDessin = {
  role: RoleDessin
  /** Words of the legend: « Commun aux deux ». */
  label: string
  /** Codes INSEE of 2018. */
  codes: readonly string[]
  /** Address of an outline, for what is not made of communes. */
  url?: string
}

/** What the open panel draws over the map, as sets of communes; null when it draws nothing. */
export type DessinSlice = {
  dessin: readonly PartDessin[] | null
  draw: (dessin: readonly PartDessin[] | null) => void
}

export const createDessinSlice: StateCreator<DessinSlice, [], [], DessinSlice> = (set) => ({
  dessin: null,
  draw: (dessin) => set({ dessin }),
})
