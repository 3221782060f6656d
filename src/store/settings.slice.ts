import type { StateCreator } from 'zustand/vanilla'

export const THEMES = ['systeme', 'clair', 'sombre'] as const
export type Theme = (typeof THEMES)[number]

/** Preferences of this reader on this machine, kept in localStorage by `app/`. */
export type SettingsSlice = {
  theme: Theme
  chooseTheme: (theme: Theme) => void
}

/** Narrows stored text to a theme. */
export function isTheme(value: unknown): value is Theme {
  return typeof value === 'string' && (THEMES as readonly string[]).includes(value)
}

export const createSettingsSlice: StateCreator<SettingsSlice, [], [], SettingsSlice> = (set) => ({
  theme: 'systeme',
  chooseTheme: (theme) => set({ theme }),
})
