import type { StateCreator } from 'zustand/vanilla'

export const THEMES = ['systeme', 'clair', 'sombre'] as const
export type Theme = (typeof THEMES)[number]

/** `en-panne`: asked for, and not answering; the choice stands for the next visit. */
export type FondEnLigne = 'aucun' | 'plan-ign' | 'en-panne'

/** Preferences of this reader on this machine, kept in localStorage by `app/`. */
export type SettingsSlice = {
  theme: Theme
  /** The reader wants no moving map, whatever the machine says. */
  hasMouvementReduit: boolean
  chooseTheme: (theme: Theme) => void
  /**
   * Background asked of another's service. Never in the address: a link must not make somebody
   * else's browser call a third party.
   */
  fondEnLigne: FondEnLigne
  settleFondEnLigne: (fond: FondEnLigne) => void
  reduceMouvement: (isReduced: boolean) => void
}

/** Narrows stored text to a theme. */
export function isTheme(value: unknown): value is Theme {
  return typeof value === 'string' && (THEMES as readonly string[]).includes(value)
}

export const createSettingsSlice: StateCreator<SettingsSlice, [], [], SettingsSlice> = (set) => ({
  theme: 'systeme',
  hasMouvementReduit: false,
  chooseTheme: (theme) => set({ theme }),
  fondEnLigne: 'aucun',
  settleFondEnLigne: (fondEnLigne) => set({ fondEnLigne }),
  reduceMouvement: (hasMouvementReduit) => set({ hasMouvementReduit }),
})
