import type { LegendEntry, TieredLayer } from './defineLayer.ts'
import type { Palette } from './palette.ts'

/** Same names as in the store (`dessin.slice.ts`), which this folder does not know. */
export type RoleDessin = 'commun' | 'a-seul' | 'b-seul' | 'garde' | 'arrive' | 'parti'

export const MOTIFS = ['hachure', 'semis', 'plus', 'moins'] as const
export type Motif = (typeof MOTIFS)[number]

type Style = {
  /** Flat tint under the pattern. */
  fill: 'a' | 'b'
  opacity: number
  motif: { motif: Motif; color: 'a' | 'b' } | null
}

/**
 * Two hues, and a pattern for each meaning, so that the drawing reads in grey: A alone is
 * flat, B alone is dotted, what they share is the tint of A hatched with B; what arrived
 * carries small plus signs, what left small minus signs.
 */
export const STYLES_DESSIN: Record<RoleDessin, Style> = {
  commun: { fill: 'a', opacity: 0.34, motif: { motif: 'hachure', color: 'b' } },
  'a-seul': { fill: 'a', opacity: 0.24, motif: null },
  'b-seul': { fill: 'b', opacity: 0.1, motif: { motif: 'semis', color: 'b' } },
  garde: { fill: 'a', opacity: 0.28, motif: null },
  arrive: { fill: 'a', opacity: 0.12, motif: { motif: 'plus', color: 'a' } },
  parti: { fill: 'b', opacity: 0.14, motif: { motif: 'moins', color: 'b' } },
}

/** Image of a pattern in one of the two hues, drawn by `map/`. */
export const motifImage = (motif: Motif, color: 'a' | 'b'): string => `motif-${motif}-${color}`

/** Source of the communes of one role in one département; `choix-` keeps it out of reach of the pointer. */
export const dessinSource = (role: RoleDessin, departement: string): string =>
  `choix-${role}-${departement}`

/** Tint, then pattern. Edges are the outlines of A and B, drawn with the selection. */
export function paintDessin(palette: Palette, role: RoleDessin, source: string): TieredLayer[] {
  const { fill, opacity, motif } = STYLES_DESSIN[role]
  const tint: TieredLayer = {
    tier: 'selection',
    spec: {
      id: `${source}/teinte`,
      type: 'fill',
      source,
      paint: { 'fill-color': palette[fill], 'fill-opacity': opacity, 'fill-antialias': false },
    },
  }
  if (motif === null) return [tint]
  const pattern: TieredLayer = {
    tier: 'selection',
    spec: {
      id: `${source}/motif`,
      type: 'fill',
      source,
      paint: { 'fill-pattern': motifImage(motif.motif, motif.color), 'fill-antialias': false },
    },
  }
  return [tint, pattern]
}

/** One entry of the legend; its words come from the panel that draws. */
export function legendDessin(palette: Palette, role: RoleDessin, label: string): LegendEntry {
  const { fill, opacity, motif } = STYLES_DESSIN[role]
  return {
    label,
    swatch: {
      fill: palette[fill],
      fillOpacity: opacity,
      stroke: palette[motif?.color ?? fill],
      width: 1,
      ...(motif ? { pattern: motif.motif } : {}),
    },
  }
}
