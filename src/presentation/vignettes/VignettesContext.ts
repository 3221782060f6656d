import { createContext } from 'react'
import type { MapTheme } from '#/layers/palette.ts'
import type { Vignettes } from './createVignettes.ts'

/** Who draws views in small, and in which colours; null where nobody does: tests, the speaker's window. */
export const VignettesContext = createContext<{ vignettes: Vignettes; theme: MapTheme } | null>(
  null,
)
