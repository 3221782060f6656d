import type { StateCreator } from 'zustand/vanilla'
import type { Millesime } from '#/domain/millesime.ts'
import type { TerritoireId } from '#/domain/territoire.ts'

/** Put in, take out, or whichever of the two changes something (a click on the map). */
export type GesteAtelier = 'ajout' | 'retrait' | 'bascule'

/** One change of the perimeter: an EPCI or a commune. */
export type ModifAtelier = { geste: GesteAtelier; id: TerritoireId }

/** What a click on the map takes hold of. */
export type UniteAtelier = 'epci' | 'commune'

/** A perimeter in the making: where it starts from, and what was changed, in order. */
export type Atelier = {
  /** Null: nothing to start from yet. */
  base: TerritoireId | null
  /** Vintage of the base and of the EPCI. */
  millesime: Millesime
  modifs: readonly ModifAtelier[]
}

export type AtelierSlice = {
  atelier: Atelier
  /** Changes taken back, the last one first to come again. */
  defaits: readonly ModifAtelier[]
  unite: UniteAtelier
  /** Starts over from a territory. */
  startAtelier: (base: TerritoireId | null, millesime: Millesime) => void
  /** Opens a kept scenario. */
  openAtelier: (atelier: Atelier) => void
  changeAtelier: (modifs: readonly ModifAtelier[]) => void
  undoAtelier: () => void
  redoAtelier: () => void
  /** Back to the territory one started from; can be undone by opening the scenario again. */
  resetAtelier: () => void
  chooseUnite: (unite: UniteAtelier) => void
}

/** Changes a link can carry: beyond, some messaging tools cut it. */
export const MAX_MODIFS_LIEN = 100

export const ATELIER_VIDE: Atelier = { base: null, millesime: '2016', modifs: [] }

export const createAtelierSlice: StateCreator<AtelierSlice, [], [], AtelierSlice> = (set) => ({
  atelier: ATELIER_VIDE,
  defaits: [],
  unite: 'epci',
  startAtelier: (base, millesime) => set({ atelier: { base, millesime, modifs: [] }, defaits: [] }),
  openAtelier: (atelier) => set({ atelier, defaits: [] }),
  changeAtelier: (modifs) =>
    set(({ atelier }) => ({
      atelier: { ...atelier, modifs: [...atelier.modifs, ...modifs] },
      defaits: [],
    })),
  undoAtelier: () =>
    set(({ atelier, defaits }) => {
      const last = atelier.modifs.at(-1)
      if (last === undefined) return {}
      return {
        atelier: { ...atelier, modifs: atelier.modifs.slice(0, -1) },
        defaits: [last, ...defaits],
      }
    }),
  redoAtelier: () =>
    set(({ atelier, defaits: [next, ...others] }) =>
      next === undefined
        ? {}
        : { atelier: { ...atelier, modifs: [...atelier.modifs, next] }, defaits: others },
    ),
  resetAtelier: () => set(({ atelier }) => ({ atelier: { ...atelier, modifs: [] }, defaits: [] })),
  chooseUnite: (unite) => set({ unite }),
})
