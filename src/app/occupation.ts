import type { AppState } from '#/store/appStore.ts'

/** Whether the reader is speaking in front of a room: nothing then asks, nothing reloads. */
export function isBusy({ presentee }: Pick<AppState, 'presentee'>): boolean {
  return presentee !== null
}
