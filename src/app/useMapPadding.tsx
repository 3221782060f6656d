import { useMemo, useSyncExternalStore } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import { SHEET_QUERY } from './PanelRegion.tsx'

/** Share of the window that the half sheet takes; `--sheet` in App.module.css says the same. */
const HALF_SHARE = 0.42
/** The lowered sheet, in rem, likewise. */
const PEEK_REM = 12.5
/** The row of buttons above the sheet. */
const BUTTONS_PX = 60

/** Pixels of the map covered by the phone's sheet, so that framing stays clear of it. */
export function useMapPadding() {
  const isSheet = useMediaQuery(SHEET_QUERY)
  const stop = useAppStore((state) => state.sheetStop)
  const windowHeight = useSyncExternalStore(subscribeToResize, () => window.innerHeight)
  // Fully unfolded, the sheet hides the map: it is not worth framing anew.
  const sheet = stop === 'peek' ? PEEK_REM * 16 : windowHeight * HALF_SHARE
  const bottom = isSheet ? Math.round(sheet) + BUTTONS_PX : 0
  return useMemo(() => ({ top: 0, right: 0, bottom, left: 0 }), [bottom])
}

function subscribeToResize(notify: () => void) {
  window.addEventListener('resize', notify)
  return () => window.removeEventListener('resize', notify)
}
