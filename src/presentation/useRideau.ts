import { useEffect } from 'react'
import { useAppStore } from '#/store/appStore.ts'

/** A window that is not painted (minimised, on another desktop) does not wait for a paint. */
const PATIENCE_MS = 250

/** Raises the curtain once the words behind which the map waits have been painted. */
export function useRideau(): boolean {
  const isRideau = useAppStore((state) => state.isRideau)
  const raise = useAppStore((state) => state.raiseRideau)
  useEffect(() => {
    if (!isRideau) return
    let timer = setTimeout(raise, PATIENCE_MS)
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer)
      timer = setTimeout(raise)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [isRideau, raise])
  return isRideau
}
