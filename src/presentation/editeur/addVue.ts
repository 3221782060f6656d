import type { AppStore } from '#/store/appStore.ts'
import { writeVue } from '#/url/vue.ts'
import { freeId, slugOf } from './etapes.ts'

/**
 * Adds the view on screen to the open sequence, or to a new one.
 *
 * @param titre what the view shows, to start from
 * @returns the title of the sequence that has it now
 */
export function addVue(store: AppStore, titre: string): string {
  const state = store.getState()
  const { sequences, ouverte, keepSequence } = state
  const known = sequences.find(({ id }) => id === ouverte) ?? sequences.at(-1)
  const sequence = known ?? {
    version: 1 as const,
    id: freeId('ma-sequence', []),
    titre: 'Ma séquence',
    etapes: [],
  }
  const etape = {
    id: freeId(
      slugOf(titre),
      sequence.etapes.map(({ id }) => id),
    ),
    titre: titre.slice(0, 160),
    texte: '',
    notes: '',
    vue: writeVue(state),
    affichage: 'aucun' as const,
  }
  keepSequence({ ...sequence, etapes: [...sequence.etapes, etape] })
  return sequence.titre
}
