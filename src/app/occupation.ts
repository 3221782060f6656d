import type { AppState } from '#/store/appStore.ts'

/** Whether the reader is speaking in front of a room: nothing then asks, nothing reloads. */
export function isBusy(state: AppState): boolean {
  // The presentation keeps the id of the sequence on show there; null in the explorer.
  const presentee: unknown = Reflect.get(state, 'presentee')
  return presentee !== null && presentee !== undefined
}
