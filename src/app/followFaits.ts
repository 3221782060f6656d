import type { DatasetsValue } from '#/datasets/DatasetsContext.tsx'
import type { AppStore } from '#/store/appStore.ts'
import { keepFiltre } from './keepFiltre.ts'
import { keepIndicateur } from './keepIndicateur.ts'

/**
 * Everything that a store works out from its own facts, whatever is on screen: the page, and
 * each step of a hand-out that is played out of sight.
 *
 * @returns a function that stops listening
 */
export function followFaits(store: AppStore, { catalogue, datasets }: DatasetsValue): () => void {
  const stops = [keepFiltre(store), keepIndicateur(store, catalogue, datasets)]
  return () => {
    for (const stop of stops) stop()
  }
}
