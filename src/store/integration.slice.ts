import type { StateCreator } from 'zustand/vanilla'

/** What another site shows of a view: the map alone, or the map and its sheet. */
export const INTEGRATIONS = ['carte', 'fiche'] as const
export type Integration = (typeof INTEGRATIONS)[number]

/** How the page is shown inside another one; settled by the address, for good. */
export type IntegrationSlice = {
  /** Null: the whole application. `integre` in the address bar. */
  integre: Integration | null
  /** The view stays the one its author chose. `lecture` in the address bar. */
  isLecture: boolean
}

/** Narrows any string to a kind of embedding. */
export function isIntegration(value: unknown): value is Integration {
  return typeof value === 'string' && (INTEGRATIONS as readonly string[]).includes(value)
}

export const createIntegrationSlice: StateCreator<
  IntegrationSlice,
  [],
  [],
  IntegrationSlice
> = () => ({ integre: null, isLecture: false })
