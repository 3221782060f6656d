import type { StateCreator } from 'zustand/vanilla'
import type { CoucheId } from '#/domain/couche.ts'
import type { MotifThematique, Teinte } from '#/layers/thematique.ts'

/** One class of a thematic map, as the legend and the map show it. */
export type ClasseThematique = {
  /** Limits in words: « 40 à 82 ». */
  label: string
  /** Units in the class. */
  nombre: number
  /** Place on a scale; the palette of the theme makes a colour of it. */
  teinte: Teinte
  /** Second cue, where lightness alone does not tell the classes apart. */
  motif: MotifThematique | null
}

/** What colours the units of one couche on the map: choropleth of an indicator, or gaps. */
export type Thematique = {
  /** Head of the legend: « Habitants par km², 2018 ». */
  titre: string
  /** The sentence above the map; left out, the map keeps its usual one. */
  phrase?: string
  couche: CoucheId
  /** In the order of the legend, low to high. */
  classes: readonly ClasseThematique[]
  /** By code of unit, its place in `classes`; a code that is absent has no data. */
  rangs: ReadonlyMap<string, number>
  /** By code, what the tip beside the pointer writes under the name: « 82 hab./km² ». */
  textes?: ReadonlyMap<string, string>
  sansDonnee: { label: string; nombre: number } | null
}

/** Null: nothing is coloured. Like `dessin`, never in the address: whoever colours is. */
export type ThematiqueSlice = {
  thematique: Thematique | null
  colour: (thematique: Thematique | null) => void
}

export const createThematiqueSlice: StateCreator<ThematiqueSlice, [], [], ThematiqueSlice> = (
  set,
) => ({
  thematique: null,
  colour: (thematique) => set({ thematique }),
})
