import type { StateCreator } from 'zustand/vanilla'
import type { Etape, Sequence } from '#/domain/sequence.ts'

/** What was taken away or replaced last. */
export type Retrait = {
  phrase: string
  /** Id of the step or sequence it was. */
  cible: string
  /** Puts it back, and leaves what was written since. */
  remettre: (sequences: readonly Sequence[]) => readonly Sequence[]
}

/** The reader's own sequences, kept in the browser by `app/`. */
export type SequencesSlice = {
  sequences: readonly Sequence[]
  /** Came with the address; shown, not kept until the reader says so. */
  recue: Sequence | null
  /** The one « Ajouter cette vue » adds to; null: the last, or a new one. */
  ouverte: string | null
  retrait: Retrait | null
  /** Puts a sequence at the end of the list, or in place of the one of the same id. */
  keepSequence: (sequence: Sequence) => void
  /** Replaces the whole list: what storage held. */
  restoreSequences: (sequences: readonly Sequence[]) => void
  editSequence: (id: string, change: Partial<Pick<Sequence, 'titre' | 'auteur' | 'etapes'>>) => void
  editEtape: (id: string, etapeId: string, change: Partial<Etape>) => void
  removeSequence: (id: string) => void
  removeEtape: (id: string, etapeId: string) => void
  /** Another view for a step, which keeps its words. */
  replaceVue: (id: string, etapeId: string, vue: string) => void
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
    set(({ sequences, ouverte }) => {
      const at = sequences.findIndex((one) => one.id === id)
      const removed = sequences[at]
      if (removed === undefined) return {}
      return {
        sequences: sequences.filter((one) => one !== removed),
        ouverte: ouverte === id ? null : ouverte,
        retrait: {
          phrase: `La séquence ${nommee(removed)} est supprimée.`,
          cible: id,
          remettre: (now) => now.toSpliced(at, 0, removed),
        },
      }
    }),
  removeEtape: (id, etapeId) =>
    set(({ sequences }) => {
      const etapes = sequences.find((one) => one.id === id)?.etapes ?? []
      const at = etapes.findIndex((etape) => etape.id === etapeId)
      const removed = etapes[at]
      if (removed === undefined) return {}
      return {
        sequences: edited(sequences, id, (one) => ({
          ...one,
          etapes: one.etapes.filter((etape) => etape !== removed),
        })),
        retrait: {
          phrase: `L’étape ${nommee(removed)} est supprimée.`,
          cible: etapeId,
          remettre: (now) =>
            edited(now, id, (one) => ({ ...one, etapes: one.etapes.toSpliced(at, 0, removed) })),
        },
      }
    }),
  replaceVue: (id, etapeId, vue) =>
    set(({ sequences }) => {
      const etapes = sequences.find((one) => one.id === id)?.etapes ?? []
      const before = etapes.find((etape) => etape.id === etapeId)
      if (before === undefined) return {}
      return {
        sequences: withVue(sequences, { id, etapeId, vue }),
        retrait: {
          phrase: `L’étape ${nommee(before)} a une autre vue.`,
          cible: etapeId,
          remettre: (now) => withVue(now, { id, etapeId, vue: before.vue }),
        },
      }
    }),
  undoRetrait: () =>
    set(({ retrait, sequences, ouverte }) => {
      if (retrait === null) return {}
      const back = retrait.remettre(sequences)
      const isSequence = back.some(({ id }) => id === retrait.cible)
      return {
        sequences: back,
        retrait: null,
        ouverte: isSequence ? retrait.cible : ouverte,
      }
    }),
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

function withVue(
  sequences: readonly Sequence[],
  { id, etapeId, vue }: { id: string; etapeId: string; vue: string },
): readonly Sequence[] {
  return edited(sequences, id, (one) => ({
    ...one,
    etapes: one.etapes.map((etape) => (etape.id === etapeId ? { ...etape, vue } : etape)),
  }))
}

const nommee = ({ titre }: { titre: string }) => `«\u202f${titre}\u202f»`
