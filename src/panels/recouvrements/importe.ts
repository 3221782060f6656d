import { useSyncExternalStore } from 'react'
import type { PerimetreImporte } from '#/io/geojson.format.ts'

/**
 * The perimeter imported in this session: neither in the store, which holds no outline,
 * nor in the address, which could not carry one. It lasts as long as the page.
 */
export type Importe = { nom: string; surface: PerimetreImporte['surface'] }

let current: Importe | null = null
const listeners = new Set<() => void>()

/** Replaces the imported perimeter; null lets it go. */
export function keepImporte(importe: Importe | null): void {
  current = importe
  for (const listener of listeners) listener()
}

/** Follows the imported perimeter. */
export function useImporte(): Importe | null {
  return useSyncExternalStore(subscribe, () => current)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
