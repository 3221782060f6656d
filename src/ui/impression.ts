import { useSyncExternalStore } from 'react'

/*
 * Whether the page is being copied for print. What is folded or windowed on a screen must
 * then be there whole; nothing of it shows, since the copy is made before the next paint.
 */
let isUnfolded = false
const listeners = new Set<() => void>()

/** Asks everything folded to be built, or lets it go back. */
export function unfoldForPrint(value: boolean): void {
  isUnfolded = value
  for (const notify of listeners) notify()
}

/** True while a copy for print is made. */
export function useIsUnfolded(): boolean {
  return useSyncExternalStore(subscribe, () => isUnfolded)
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}
