import { useMemo, useSyncExternalStore } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { isProjected } from '#/store/presentation.slice.ts'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import { SHEET_QUERY } from './PanelRegion.tsx'
import { echelleOf, subscribeToResize } from './useAllure.ts'

/** Share of the window that the half sheet takes; `--sheet` in App.module.css says the same. */
const HALF_SHARE = 0.42
/** The lowered sheet, in rem, likewise. */
const PEEK_REM = 12.5
/** The row of buttons above the sheet. */
const BUTTONS_PX = 60

/** Where the words stand under the map; presentation/Presentation.module.css says the same. */
const TALL_QUERY = '(max-width: 899px), (max-aspect-ratio: 11/10)'
/** Share of the width that the words take on a projector, margin included; of the height when tall. */
const WORDS_SHARE = 0.43
const WORDS_SHARE_TALL = 0.55
/** Share of the height that the source and the counter take. */
const FOOT_SHARE = 0.09

/** In pixels of the map itself, which is drawn smaller than it is shown. */
function projected(width: number, height: number, isTall: boolean) {
  const echelle = echelleOf(width, height)
  return isTall
    ? { top: 0, right: 0, bottom: Math.round((height * WORDS_SHARE_TALL) / echelle), left: 0 }
    : {
        top: 0,
        right: 0,
        bottom: Math.round((height * FOOT_SHARE) / echelle),
        left: Math.round((width * WORDS_SHARE) / echelle),
      }
}

/** Pixels of the map covered by the phone's sheet, so that framing stays clear of it. */
export function useMapPadding() {
  const isIntegree = useAppStore((state) => state.integre !== null)
  // Inside another page, the sheet stands beside the map or under it, never over it.
  const isSheet = useMediaQuery(SHEET_QUERY) && !isIntegree
  const stop = useAppStore((state) => state.sheetStop)
  const windowHeight = useSyncExternalStore(subscribeToResize, () => window.innerHeight)
  // Fully unfolded, the sheet hides the map: it is not worth framing anew.
  const sheet = stop === 'peek' ? PEEK_REM * 16 : windowHeight * HALF_SHARE
  const bottom = isSheet ? Math.round(sheet) + BUTTONS_PX : 0
  const isPresenting = useAppStore(isProjected)
  const isTall = useMediaQuery(TALL_QUERY)
  const windowWidth = useSyncExternalStore(subscribeToResize, () => window.innerWidth)
  return useMemo(
    () =>
      isPresenting
        ? projected(windowWidth, windowHeight, isTall)
        : { top: 0, right: 0, bottom, left: 0 },
    [bottom, isPresenting, isTall, windowWidth, windowHeight],
  )
}
