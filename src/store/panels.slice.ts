import type { StateCreator } from 'zustand/vanilla'

/** Sides of the sheet of one territory; `portrait` without a selection is the welcome page. */
export const VUES_TERRITOIRE = [
  'portrait',
  'monographie',
  'typologie',
  'clusters',
  'recouvrements',
  'voisins',
  'reforme',
] as const

/** Views of the whole atlas, which need no territory. */
export const VUES_GENERALES = [
  'liste',
  'ecarts',
  'clusters-france',
  'memento',
  'formes',
  'liens',
  'mesures',
  'indicateurs',
  'atelier',
  'sources',
] as const

/** The panel beside the map: `vue` in the address bar. */
export const VUES = [...VUES_TERRITOIRE, ...VUES_GENERALES] as const
export type Vue = (typeof VUES)[number]

/** True for the views that clusters are part of: the map then shows them, switched on or not. */
export function showsClusters(vue: Vue): boolean {
  return vue === 'clusters-france' || vue === 'ecarts'
}

/** Height of the panel on a phone. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const
export type SheetStop = (typeof SHEET_STOPS)[number]

export type PanelsSlice = {
  vue: Vue
  /** Statement to show inside the view, by its mark (content/ancres.ts); `ancre` in the address bar. */
  ancre: string | null
  /** Counts the demands, so that the same mark asked for twice is shown twice. */
  ancreSeq: number
  sheetStop: SheetStop
  openVue: (vue: Vue) => void
  setSheetStop: (stop: SheetStop) => void
}

/** Narrows any string to a view. */
export function isVue(value: unknown): value is Vue {
  return typeof value === 'string' && (VUES as readonly string[]).includes(value)
}

export const createPanelsSlice: StateCreator<PanelsSlice, [], [], PanelsSlice> = (set) => ({
  vue: 'portrait',
  ancre: null,
  ancreSeq: 0,
  sheetStop: 'half',
  openVue: (vue) => set({ vue, ancre: null }),
  setSheetStop: (sheetStop) => set({ sheetStop }),
})
