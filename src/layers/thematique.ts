import type { ExpressionSpecification } from 'maplibre-gl'
import { type LegendEntry, sourceOf, type TieredLayer } from './defineLayer.ts'
import type { Motif } from './dessin.ts'
import { type Palette, RAMPES, type RampeId } from './palette.ts'

/** Patterns laid over a class: the cue that does not need colour. */
export const MOTIFS_THEMATIQUES = ['hachure', 'semis', 'plus', 'moins'] as const satisfies Motif[]
export type MotifThematique = (typeof MOTIFS_THEMATIQUES)[number]

/** A place on a colour scale: 0 its first end, 1 its last. */
export type Teinte = { rampe: RampeId; position: number }

/** Images of the patterns, drawn by `map/`. */
export const motifThematiqueImage = (motif: MotifThematique): string => `theme-${motif}`
export const SANS_DONNEE_IMAGE = 'theme-sans-donnee'

/** Source of the outline of what is pointed at, over everything; `choix-` keeps it out of reach. */
export const SURVOL_SOURCE = 'choix-survol'

/**
 * Feature-state of a unit: `teinte` says where on which scale, `motif` which pattern. Both are
 * numbers, so that one style fits every indicator, whatever its classes: MapLibre cuts its
 * tiles anew when a paint changes, and changes no more than a buffer when a state does.
 */
export type EtatThematique = { teinte: number; motif: number }

/** State of a unit nothing is known of, which is also that of a unit never told about. */
export const ETAT_SANS_DONNEE: EtatThematique = { teinte: -1, motif: -1 }

/** Scales are laid end to end on one axis, this far apart. */
const SPACING = 2

/** The state that draws a class. */
export function etatThematique(teinte: Teinte, motif: MotifThematique | null): EtatThematique {
  const start = RAMPES.indexOf(teinte.rampe) * SPACING
  return {
    teinte: start + Math.min(1, Math.max(0, teinte.position)),
    motif: motif === null ? 0 : 1 + MOTIFS_THEMATIQUES.indexOf(motif),
  }
}

const TEINTE: ExpressionSpecification = [
  'number',
  ['feature-state', 'teinte'],
  ETAT_SANS_DONNEE.teinte,
]
const MOTIF: ExpressionSpecification = [
  'number',
  ['feature-state', 'motif'],
  ETAT_SANS_DONNEE.motif,
]

/** Parts of the drawing of one couche; `theme` is the one that is pointed at. */
export const themeLayer = (
  couche: string,
  part: 'theme' | 'theme-limites' | 'theme-inconnu' | `theme-${MotifThematique}`,
): string => `${couche}/${part}`

/** Order among the fills: under the lakes and every perimeter, over the ground. */
export const ORDRE_THEME = -1

/** The fill of every unit of a couche, and thin paper between two neighbours. */
export function paintThematique(palette: Palette, couche: string): TieredLayer[] {
  return [
    {
      tier: 'fill',
      spec: {
        id: themeLayer(couche, 'theme'),
        type: 'fill',
        source: sourceOf(couche, 'surfaces'),
        paint: { 'fill-color': colourOf(palette), 'fill-antialias': false },
      },
    },
    {
      tier: 'fill',
      spec: {
        id: themeLayer(couche, 'theme-limites'),
        type: 'line',
        source: sourceOf(couche, 'traits'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.papier,
          'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.35, 8, 0.9, 11, 1.6],
          'line-opacity': 0.75,
        },
      },
    },
  ]
}

/**
 * The layer of one pattern, added the first time a class wears it. A pattern cannot follow a
 * feature-state, its opacity can: each unit shows or hides it.
 */
export function paintMotif(couche: string, motif: MotifThematique | 'inconnu'): TieredLayer[] {
  const value = motif === 'inconnu' ? -1 : 1 + MOTIFS_THEMATIQUES.indexOf(motif)
  return [
    {
      tier: 'fill',
      spec: {
        id: themeLayer(couche, `theme-${motif}`),
        type: 'fill',
        source: sourceOf(couche, 'surfaces'),
        paint: {
          'fill-pattern': motif === 'inconnu' ? SANS_DONNEE_IMAGE : motifThematiqueImage(motif),
          'fill-opacity': ['case', ['==', MOTIF, value], 1, 0],
          'fill-antialias': false,
        },
      },
    },
  ]
}

/** Outline of the unit under the pointer, or of the row of a list. */
export function paintSurvol(palette: Palette): TieredLayer[] {
  const line = (part: 'lisere' | 'trait', color: string, width: number): TieredLayer => ({
    tier: 'selection',
    spec: {
      id: `${SURVOL_SOURCE}/${part}`,
      type: 'line',
      source: SURVOL_SOURCE,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color, 'line-width': width },
    },
  })
  return [line('lisere', palette.lisere, 4.5), line('trait', palette.encre, 2)]
}

function colourOf(palette: Palette): ExpressionSpecification {
  const stops = RAMPES.flatMap((rampe, rank) => {
    const colours = palette.rampes[rampe]
    return colours.flatMap((colour, at) => [rank * SPACING + at / (colours.length - 1), colour])
  })
  return ['interpolate', ['linear'], TEINTE, ETAT_SANS_DONNEE.teinte, palette.papier, ...stops]
}

/**
 * The colour at a place of a scale, as MapLibre mixes it (straight sRGB between two stops), for
 * what is drawn beside the map: legend, histogram, list.
 */
export function couleurDe(palette: Palette, { rampe, position }: Teinte): string {
  const colours = palette.rampes[rampe]
  const at = Math.min(1, Math.max(0, position)) * (colours.length - 1)
  const first = Math.min(colours.length - 2, Math.floor(at))
  const [from, to] = [channels(colours[first]), channels(colours[first + 1])]
  const mixed = from.map((value, index) =>
    Math.round(value + ((to[index] ?? value) - value) * (at - first)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(hex = '#000000'): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** Sample of a class for a legend. */
export function legendClasse(
  palette: Palette,
  { label, teinte, motif }: { label: string; teinte: Teinte; motif: MotifThematique | null },
): LegendEntry {
  return {
    label,
    swatch: {
      fill: couleurDe(palette, teinte),
      stroke: palette.contour,
      width: 1,
      ...(motif === null ? {} : { pattern: motif, patternInk: palette.encre }),
    },
  }
}

/** Sample of the units nothing is known of: paper and light dots. */
export function legendSansDonnee(palette: Palette, label: string): LegendEntry {
  return {
    label,
    swatch: {
      fill: palette.papier,
      stroke: palette.contour,
      width: 1,
      pattern: 'semis',
      patternInk: palette.discret,
    },
  }
}

/** Places of `nombre` classes on a sequential scale: the first keeps clear of bare paper. */
export function positionsSequentielles(nombre: number): number[] {
  const FIRST = 0.05
  if (nombre === 1) return [0.55]
  return Array.from({ length: nombre }, (_, rank) => FIRST + ((1 - FIRST) * rank) / (nombre - 1))
}

/**
 * Places of classes on both sides of a middle: `avant` classes below, `apres` above. The side
 * with more classes reaches its end; the other stops as far from the middle as it is long.
 */
export function positionsDivergentes(avant: number, apres: number): number[] {
  const longest = Math.max(avant, apres, 1)
  const at = (rank: number) => 0.5 + (rank / longest) * 0.5
  return [
    ...Array.from({ length: avant }, (_, index) => at(index - avant)),
    ...Array.from({ length: apres }, (_, index) => at(index + 1)),
  ]
}
