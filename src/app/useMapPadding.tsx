import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import { SHEET_QUERY } from './PanelRegion.tsx'

/** Share of the map that the half sheet covers; App.module.css has the same. */
const HALF_SHARE = 0.5

/** Pixels of the map covered by the phone's sheet, so that framing stays clear of it. */
export function useMapPadding(plan: RefObject<HTMLDivElement | null>) {
  const isSheet = useMediaQuery(SHEET_QUERY)
  const stop = useAppStore((state) => state.sheetStop)
  const [height, setHeight] = useState(0)
  // Keeps the padding in step with the size of the map.
  useEffect(() => {
    const element = plan.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [plan])
  // Fully unfolded, the sheet hides the map: it is not worth framing anew.
  const share = stop === 'peek' ? 0.22 : HALF_SHARE
  const bottom = isSheet ? Math.round(height * share) : 0
  return useMemo(() => ({ top: 0, right: 0, bottom, left: 0 }), [bottom])
}
