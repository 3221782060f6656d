import type { StateCreator } from 'zustand/vanilla'
import type { Etape, Sequence } from '#/domain/sequence.ts'

/** The reader's own sequences, kept in the browser by `app/`. */
export type SequencesSlice = {
  sequences: readonly Sequence[]
  /** Came with the address; shown, not kept until the reader says so. */
  recue: Sequence | null
  /** The one « Ajouter cette vue » adds to; null: the last, or a new one. */
  ouverte: string | null
  /** The list as it was before the last removal, and what was removed. */
  retrait: { avant: readonly Sequence[]; phrase: string } | null
  /** Puts a sequence at the end of the list, or in place of the one of the same id. */
  keepSequence: (sequence: Sequence) => void
  /** Replaces the whole list: what storage held. */
  restoreSequences: (sequences: readonly Sequence[]) => void
  editSequence: (id: string, change: Partial<Pick<Sequence, 'titre' | 'auteur' | 'etapes'>>) => void
  editEtape: (id: string, etapeId: string, change: Partial<Etape>) => void
  removeSequence: (id: string) => void
  removeEtape: (id: string, etapeId: string) => void
  undoRetrait: () => void
  openSequence: (id: string | null) => void
  receiveSequence: (sequence: Sequence | null) => void
}

/** Id of what came by link: `presenter=lien`. No kept sequence has it. */
export const SEQUENCE_RECUE = 'lien'

export const createSequencesSlice: StateCreator<SequencesSlice, [], [], SequencesSlice> = (
  set,
) => ({
  sequences: [],
  recue: null,
  ouverte: null,
  retrait: null,
  keepSequence: (sequence) =>
    set(({ sequences }) => ({
      sequences: sequences.some(({ id }) => id === sequence.id)
        ? sequences.map((one) => (one.id === sequence.id ? sequence : one))
        : [...sequences, sequence],
      ouverte: sequence.id,
    })),
  restoreSequences: (sequences) => set({ sequences }),
  editSequence: (id, change) =>
    set(({ sequences }) => ({
      sequences: edited(sequences, id, (one) => ({ ...one, ...change })),
    })),
  editEtape: (id, etapeId, change) =>
    set(({ sequences }) => ({
      sequences: edited(sequences, id, (one) => ({
        ...one,
        etapes: one.etapes.map((etape) => (etape.id === etapeId ? { ...etape, ...change } : etape)),
      })),
    })),
  removeSequence: (id) =>
    set(({ sequences, ouverte }) => ({
      sequences: sequences.filter((one) => one.id !== id),
      ouverte: ouverte === id ? null : ouverte,
      retrait: {
        avant: sequences,
        phrase: `La séquence «\u202f${sequences.find((one) => one.id === id)?.titre ?? ''}\u202f» est supprimée.`,
      },
    })),
  removeEtape: (id, etapeId) =>
    set(({ sequences }) => ({
      sequences: edited(sequences, id, (one) => ({
        ...one,
        etapes: one.etapes.filter((etape) => etape.id !== etapeId),
      })),
      retrait: { avant: sequences, phrase: 'L’étape est supprimée.' },
    })),
  undoRetrait: () =>
    set(({ retrait }) => (retrait === null ? {} : { sequences: retrait.avant, retrait: null })),
  openSequence: (ouverte) => set({ ouverte }),
  receiveSequence: (recue) => set({ recue }),
})

function edited(
  sequences: readonly Sequence[],
  id: string,
  change: (sequence: Sequence) => Sequence,
): readonly Sequence[] {
  return sequences.map((one) => (one.id === id ? change(one) : one))
}
