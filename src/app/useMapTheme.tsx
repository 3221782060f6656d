import type { MapTheme } from '#/layers/palette.ts'
import { useAppStore } from '#/store/appStore.ts'
import { isProjected } from '#/store/presentation.slice.ts'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'

/** Palette of the map: the reader's choice, or the machine's. */
export function useMapTheme(): MapTheme {
  const theme = useAppStore((state) => state.theme)
  const isPresenting = useAppStore(isProjected)
  const isDark = useMediaQuery('(prefers-color-scheme: dark)')
  if (isPresenting) return 'projecteur'
  if (theme === 'systeme') return isDark ? 'sombre' : 'clair'
  return theme
}
