import type { TypologieId } from './paysMark.ts'

/** Layers with a hue of their own over the neutral ground. */
export type TeintePerimetre = 'petr' | 'contratRuralite' | 'zoneEmploi' | 'industrie'

/** Colour scales of thematic maps: from little to much, or away from a middle on both sides. */
export const RAMPES = ['sequentielle', 'divergente'] as const
export type RampeId = (typeof RAMPES)[number]

/**
 * Every colour of the map, and the only place for them. The interface has the same
 * values as CSS tokens where it needs them (paper, ink, A, B, typology).
 */
export type Palette = {
  id: 'clair' | 'sombre' | 'projecteur'
  /** Outside the frame of the map. */
  papier: string
  mer: string
  /** Shade of the sea along the coast. */
  rivage: string
  terre: string
  /** Land of the neighbours. */
  voisin: string
  frontiere: string
  /** Outline of France. */
  contour: string
  riviere: string
  texteEau: string
  region: string
  departement: string
  epci: string
  commune: string
  encre: string
  discret: string
  /** Around names. */
  halo: string
  /** Territory that is read. */
  a: string
  /** Territory it is compared with. */
  b: string
  /** Under the lines of A and B, to lift them off the map. */
  lisere: string
  typologie: Record<TypologieId, string>
  /** Letter in a mark. */
  surMarque: string
  perimetre: Record<TeintePerimetre, string>
  /** Evenly spaced stops of each scale; lightness alone orders the sequential one (palette.test.ts). */
  rampes: Record<RampeId, readonly string[]>
}

export const PALETTE_CLAIRE: Palette = {
  id: 'clair',
  papier: '#f7f4ec',
  mer: '#cfe0e6',
  rivage: '#bcd3dc',
  terre: '#efe9da',
  voisin: '#e6e2d8',
  frontiere: '#c6bfb0',
  contour: '#a3977c',
  riviere: '#7fa6b8',
  texteEau: '#3f6f86',
  region: '#a3977c',
  departement: '#b9ae97',
  epci: '#c9bda4',
  commune: '#d3c9b4',
  encre: '#1f2a36',
  discret: '#56616d',
  halo: '#f7f4ec',
  a: '#0b6e8a',
  b: '#b4521e',
  lisere: '#fffdf7',
  typologie: {
    'rural-structure': '#417d1f',
    'rural-faible-densite': '#5c3a08',
    'pole-urbain-moyen': '#7440b4',
    'periurbain-structure': '#b42d6e',
  },
  surMarque: '#ffffff',
  perimetre: {
    petr: '#3d55a5',
    contratRuralite: '#7a5c12',
    zoneEmploi: '#93305f',
    industrie: '#39633f',
  },
  rampes: {
    // Paper to ink, through one hue that is neither the sea's nor A's.
    sequentielle: ['#f2ece1', '#cdccdc', '#a7a9c9', '#8187b3', '#5d6498', '#3d4574', '#222b48'],
    // Teal, paper, rust.
    divergente: ['#005161', '#288191', '#7db6bf', '#f2ece1', '#e7bb91', '#cc7942', '#913e10'],
  },
}

/** Night edition: blue-grey paper, land above the sea in lightness, light marks with dark letters. */
export const PALETTE_SOMBRE: Palette = {
  id: 'sombre',
  papier: '#1b232c',
  mer: '#131b25',
  rivage: '#1b2733',
  terre: '#2a3541',
  voisin: '#202a35',
  frontiere: '#3d4a57',
  contour: '#6d7e8e',
  riviere: '#4a7490',
  texteEau: '#86b3cc',
  region: '#6d7e8e',
  departement: '#566675',
  epci: '#5b6c7c',
  commune: '#465563',
  encre: '#eef1f2',
  discret: '#b3bec7',
  halo: '#1e2832',
  a: '#58c4de',
  b: '#f2965c',
  lisere: '#10171e',
  typologie: {
    'rural-structure': '#65ad3c',
    'rural-faible-densite': '#efd57c',
    'pole-urbain-moyen': '#b788f5',
    'periurbain-structure': '#ee6ba3',
  },
  surMarque: '#141b23',
  perimetre: {
    petr: '#93a8ee',
    contratRuralite: '#d3b25c',
    zoneEmploi: '#e58fba',
    industrie: '#8cc596',
  },
  rampes: {
    // Much is light at night: it stands out of the paper as ink does by day.
    sequentielle: ['#2f3640', '#434c69', '#5c6491', '#7a80b3', '#9a9fcc', '#bbc2e2', '#e0ebf7'],
    divergente: ['#9be6ef', '#51aebd', '#2a6e7b', '#303942', '#7d4e33', '#c67a49', '#fabc86'],
  },
}

/** Paper is white and ink costs: the day edition with pale grounds, for the printer. */
export const PALETTE_IMPRESSION: Palette = {
  ...PALETTE_CLAIRE,
  papier: '#ffffff',
  mer: '#e4eff3',
  rivage: '#cddfe6',
  terre: '#fbf9f3',
  voisin: '#f1efe9',
  departement: '#a3977c',
  region: '#857a61',
  epci: '#b9ae97',
  commune: '#cfc6b2',
  discret: '#47515c',
  halo: '#ffffff',
  lisere: '#ffffff',
}

/**
 * For a projector in a lit room, which washes pale tints out: a sea that stays blue, land
 * nearly white, borders and hues dark enough to survive losing a third of their contrast.
 */
export const PALETTE_PROJECTEUR: Palette = {
  id: 'projecteur',
  papier: '#ffffff',
  mer: '#a9cbdb',
  rivage: '#7fb0c6',
  terre: '#fffdf8',
  voisin: '#dcd8ce',
  frontiere: '#8f8775',
  contour: '#6b614b',
  riviere: '#4384a3',
  texteEau: '#0f4259',
  region: '#6b614b',
  departement: '#8c8169',
  epci: '#8c8169',
  commune: '#b3a88f',
  encre: '#0b1118',
  discret: '#2f3842',
  halo: '#ffffff',
  a: '#00506b',
  b: '#a03a00',
  lisere: '#ffffff',
  typologie: {
    'rural-structure': '#2f7a0a',
    'rural-faible-densite': '#4a2c00',
    'pole-urbain-moyen': '#5f22a8',
    'periurbain-structure': '#a8105c',
  },
  surMarque: '#ffffff',
  perimetre: {
    petr: '#1f3a94',
    contratRuralite: '#5e4300',
    zoneEmploi: '#7d1549',
    industrie: '#1d4d25',
  },
  rampes: {
    // From white to ink, in longer strides than on a screen: the lamp washes the middle out.
    sequentielle: ['#f5f0e6', '#cdccdc', '#a2a4c6', '#787eac', '#525990', '#333a69', '#171f38'],
    divergente: ['#00424f', '#1f7886', '#74b0ba', '#f5f0e6', '#e5b485', '#c06c34', '#7d3008'],
  },
}

export const PALETTES = {
  clair: PALETTE_CLAIRE,
  sombre: PALETTE_SOMBRE,
  projecteur: PALETTE_PROJECTEUR,
} as const

/** Theme of the map; `projecteur` is taken while presenting, never chosen. */
export type MapTheme = keyof typeof PALETTES
