import { useMemo, useSyncExternalStore } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { isProjected } from '#/store/presentation.slice.ts'

/** Milliseconds of a move: one's own eyes follow fast, a room does not. */
const BUREAU_MS = 900
const SALLE_MS = 2600

/** Names are made for a window of this size: a larger projector shows them larger. */
const BASE_WIDTH = 1280
const BASE_HEIGHT = 720
const MAX_ECHELLE = 3

/** Pace and size of the map: at a desk, or for a room. */
export function useAllure() {
  const isPresenting = useAppStore(isProjected)
  const isStill = useAppStore((state) => state.hasMouvementReduit)
  const width = useSyncExternalStore(subscribeToResize, () => window.innerWidth)
  const height = useSyncExternalStore(subscribeToResize, () => window.innerHeight)
  const moveMs = isStill ? 0 : isPresenting ? SALLE_MS : BUREAU_MS
  const echelle = isPresenting ? echelleOf(width, height) : 1
  return useMemo(() => ({ moveMs, echelle }), [moveMs, echelle])
}

/** In tenths, so that a window one drags does not redraw the map at each pixel. */
export function echelleOf(width: number, height: number): number {
  const ratio = Math.min(width / BASE_WIDTH, height / BASE_HEIGHT)
  return Math.min(MAX_ECHELLE, Math.max(1, Math.round(ratio * 10) / 10))
}

export function subscribeToResize(notify: () => void) {
  window.addEventListener('resize', notify)
  return () => window.removeEventListener('resize', notify)
}
