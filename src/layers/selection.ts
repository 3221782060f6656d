import type { LegendEntry, TieredLayer } from './defineLayer.ts'
import type { Palette } from './palette.ts'

/** Sources of the selection: a few shapes asked of the topology by code, whatever is switched on. */
export const SELECTION_SOURCES = ['choix-a', 'choix-membres', 'choix-b'] as const
export type SelectionSource = (typeof SELECTION_SOURCES)[number]

/** Image of the hatching of B, drawn by `map/`: the overlap reads without colour. */
export const HATCH_IMAGE = 'hachure-b'

const LINE_WIDTH = 3
const CASING_WIDTH = 6
const DASH_B = [2.2, 1.1] as const
const FILL_A = 0.3

/** A: teal fill and cased line. Its members: thin lines. B: hatching and a dashed rust line. */
export function paintSelection(palette: Palette): TieredLayer[] {
  return [
    {
      tier: 'selection',
      spec: {
        id: 'choix-a/surface',
        type: 'fill',
        source: 'choix-a',
        paint: { 'fill-color': palette.a, 'fill-opacity': FILL_A, 'fill-antialias': false },
      },
    },
    {
      tier: 'selection',
      spec: {
        id: 'choix-b/surface',
        type: 'fill',
        source: 'choix-b',
        paint: { 'fill-pattern': HATCH_IMAGE, 'fill-opacity': 0.7 },
      },
    },
    line('choix-membres', 'lisere', palette.lisere, 2.6, 0.7),
    line('choix-membres', 'trait', palette.a, 1.2, 1),
    line('choix-a', 'lisere', palette.lisere, CASING_WIDTH, 0.9),
    line('choix-a', 'trait', palette.a, LINE_WIDTH, 1),
    line('choix-b', 'lisere', palette.lisere, CASING_WIDTH, 0.75),
    line('choix-b', 'trait', palette.b, LINE_WIDTH, 1, DASH_B),
  ]
}

/** Entries for A and B, to be named by whoever knows the two territories. */
export function legendSelection(palette: Palette): Record<'a' | 'b' | 'membres', LegendEntry> {
  return {
    a: {
      label: 'Territoire lu',
      swatch: { fill: palette.a, fillOpacity: FILL_A, stroke: palette.a, width: LINE_WIDTH },
    },
    b: {
      label: 'Territoire comparé',
      swatch: {
        fill: palette.b,
        pattern: 'hachure',
        stroke: palette.b,
        width: LINE_WIDTH,
        dash: DASH_B,
      },
    },
    membres: { label: 'EPCI membre', swatch: { stroke: palette.a, width: 1.2 } },
  }
}

function line(
  source: SelectionSource,
  part: 'lisere' | 'trait',
  color: string,
  width: number,
  opacity: number,
  dash?: readonly number[],
): TieredLayer {
  return {
    tier: 'selection',
    spec: {
      id: `${source}/${part}`,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': width,
        'line-opacity': opacity,
        ...(dash ? { 'line-dasharray': [...dash] } : {}),
      },
    },
  }
}
