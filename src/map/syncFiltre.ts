import { parseTerritoireId } from '#/domain/territoire.ts'
import type { AppState } from '#/store/appStore.ts'
import type { SyncContext } from './syncContext.ts'
import { repaintLayers } from './syncLayers.ts'

type Answer = Pick<AppState, 'reponse'>

/** Codes of the Pays to keep strong; null when nothing is filtered. */
export function retenusOf({ reponse }: Answer): readonly string[] | null {
  if (reponse === null) return null
  return reponse.pays.flatMap((id) => parseTerritoireId(id)?.code ?? [])
}

/** Repaints what is there when the answer to the filters changes. */
export function syncFiltre(context: SyncContext, state: Answer, before: Answer): void {
  if (state.reponse === before.reponse) return
  context.look.retenus = retenusOf(state)
  repaintLayers(context)
}
