import { sequenceFromLien } from '#/io/sequenceLien.ts'
import { readSequences, writeSequences } from '#/io/sequences.ts'
import { present } from '#/presentation/session.ts'
import type { AppStore } from '#/store/appStore.ts'
import { SEQUENCE_RECUE } from '#/store/sequences.slice.ts'

/** `#sequence=…`: a whole sequence in the address. */
const LIEN = /^#sequence=(.+)$/

/**
 * Keeps the reader's own sequences in the browser, and shows the one that came by link. What
 * cannot be read or kept is told once.
 *
 * @returns a function that stops listening
 */
export function keepSequences(
  store: AppStore,
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  view: Pick<Window, 'location'>,
): () => void {
  const { sequences, probleme } = readSequences(storage)
  if (sequences.length > 0) store.getState().restoreSequences(sequences)
  if (probleme !== null) store.getState().tell(probleme)
  const lien = LIEN.exec(view.location.hash)?.[1]
  if (lien !== undefined) void receive(store, lien)
  return store.subscribe((state, before) => {
    if (state.sequences === before.sequences) return
    if (writeSequences(storage, state.sequences)) return
    state.tell(
      'Ce navigateur refuse de garder les séquences\u202f: enregistrez-les dans un fichier avant de fermer la page.',
    )
  })
}

async function receive(store: AppStore, lien: string): Promise<void> {
  const read = await sequenceFromLien(lien)
  if (!read.ok) {
    store.getState().tell(read.findings.map(({ message }) => message).join(' '))
    return
  }
  store.getState().receiveSequence(read.value)
  present(store, SEQUENCE_RECUE)
}
