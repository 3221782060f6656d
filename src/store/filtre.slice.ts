import type { StateCreator } from 'zustand/vanilla'
import type { TerritoireId } from '#/domain/territoire.ts'

/** How several forms combine: one of them is enough, or all are needed. */
export type ModeFormes = 'ou' | 'et'

/** What counts as doing something: the table of the memento, or also what its texts show. */
export type LectureFormes = 'tableau' | 'textes'

export type FiltreFormes = {
  /** Ids of `data/formes.json`; empty: no filter. */
  ids: readonly string[]
  mode: ModeFormes
  lecture: LectureFormes
}

/** The Pays that pass every filter, and the sentence that says so. */
export type ReponseFiltre = { pays: readonly TerritoireId[]; phrase: string }

/** What the reader wants to keep strong on the map; the rest fades. */
export type FiltreSlice = {
  formes: FiltreFormes
  /** Ids of `data/typologie.json`; empty: no filter. */
  classes: readonly string[]
  /** Answer to the filters above, settled by `app/`; null when nothing is filtered. */
  reponse: ReponseFiltre | null
  chooseFormes: (formes: Partial<FiltreFormes>) => void
  toggleForme: (id: string) => void
  toggleClasse: (id: string) => void
  clearFiltre: () => void
  settleFiltre: (reponse: ReponseFiltre | null) => void
}

export const SANS_FORMES: FiltreFormes = { ids: [], mode: 'ou', lecture: 'tableau' }

export const createFiltreSlice: StateCreator<FiltreSlice, [], [], FiltreSlice> = (set) => ({
  formes: SANS_FORMES,
  classes: [],
  reponse: null,
  chooseFormes: (formes) => set((state) => ({ formes: { ...state.formes, ...formes } })),
  toggleForme: (id) =>
    set(({ formes }) => ({ formes: { ...formes, ids: toggled(formes.ids, id) } })),
  toggleClasse: (id) => set(({ classes }) => ({ classes: toggled(classes, id) })),
  clearFiltre: () => set({ formes: SANS_FORMES, classes: [] }),
  settleFiltre: (reponse) => set({ reponse }),
})

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}
