import type { ExpressionSpecification } from 'maplibre-gl'
import { type PaintContext, sourceOf, type TieredLayer } from './defineLayer.ts'
import { ZOOM_FORME_PAYS } from './zooms.ts'

/** How much of a faded Pays remains: enough to find it, too little to read it first. */
export const FADED = { fill: 0.07, line: 0.45, mark: 0.3, text: 0.45 } as const

type Filtered = Pick<PaintContext, 'retenus'>
type Value = ExpressionSpecification | number

/** The value for a Pays that passes the filter, the other one for the rest; no filter, no expression. */
export function unlessFaded({ retenus }: Filtered, kept: Value, faded: Value): Value {
  if (!retenus) return kept
  return ['case', ['in', ['get', 'code'], ['literal', [...retenus]]], kept, faded]
}

/** A ring of ink around the disc of each Pays that passes: the cue that does not need colour. */
export function ring(context: PaintContext): TieredLayer {
  const { source, palette, retenus } = context
  return {
    tier: 'selection',
    spec: {
      id: `${source}/anneau`,
      type: 'circle',
      source: sourceOf(source, 'noms'),
      maxzoom: ZOOM_FORME_PAYS,
      paint: {
        'circle-radius': 13.5,
        'circle-opacity': 0,
        'circle-stroke-color': palette.encre,
        'circle-stroke-width': 2.5,
        'circle-stroke-opacity': retenus ? unlessFaded(context, 1, 0) : 0,
      },
    },
  }
}
