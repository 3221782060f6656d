import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl'
import { type PaintContext, sourceOf, type TieredLayer } from './defineLayer.ts'
import { FONT_TEXTE } from './fonts.ts'

/** True for the feature under the pointer. */
export const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'survol'], false]

/** True for the territory that is read: its own colour gives way to the one of the selection. */
export const IS_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'choisi'], false]

/** Ids of the MapLibre layers of one couche: what a click or a pointer meets is a `surface`. */
export const layerName = (
  source: string,
  part: 'surface' | 'trait' | 'nom' | 'nom-national' | 'marque',
) => `${source}/${part}`

/** The inverse of {@link layerName}: couche behind a layer of the map. */
export const sourceOfLayerName = (name: string): string => name.slice(0, name.lastIndexOf('/'))

type SurfaceStyle = { color: string; opacity: number; hoverOpacity: number; minzoom?: number }

/** Polygons: nearly or wholly transparent, they exist to be pointed at and to answer. */
export function surface(
  { source }: Pick<PaintContext, 'source'>,
  { color, opacity, hoverOpacity, minzoom = 0 }: SurfaceStyle,
): TieredLayer {
  return {
    tier: 'fill',
    spec: {
      id: layerName(source, 'surface'),
      type: 'fill',
      source: sourceOf(source, 'surfaces'),
      minzoom,
      paint: {
        'fill-color': color,
        'fill-opacity': ['case', IS_HOVERED, hoverOpacity, opacity],
        'fill-antialias': false,
      },
    },
  }
}

type TraitStyle = {
  color: string
  width: NonNullable<LineLayerSpecification['paint']>['line-width']
  dash?: readonly number[]
  minzoom?: number
}

/** Borders, from the mesh of the topology: each is one line, so that dashes stay dashes. */
export function trait(
  { source }: Pick<PaintContext, 'source'>,
  { color, width, dash, minzoom = 0 }: TraitStyle,
): TieredLayer {
  return {
    tier: 'line',
    spec: {
      id: layerName(source, 'trait'),
      type: 'line',
      source: sourceOf(source, 'traits'),
      minzoom,
      layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
      paint: {
        'line-color': color,
        ...(width === undefined ? {} : { 'line-width': width }),
        ...(dash ? { 'line-dasharray': [...dash] } : {}),
      },
    },
  }
}

type NomStyle = {
  size: ExpressionSpecification | number
  minzoom: number
  maxzoom?: number
  color?: string
  font?: string[] | ExpressionSpecification
  capitals?: boolean
}

/** Names at the label points of a couche; MapLibre leaves out those that would touch. */
export function nom({ source, palette }: PaintContext, style: NomStyle): TieredLayer {
  return {
    tier: 'label',
    spec: {
      id: layerName(source, 'nom'),
      type: 'symbol',
      source: sourceOf(source, 'noms'),
      minzoom: style.minzoom,
      maxzoom: style.maxzoom ?? 24,
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': style.font ?? FONT_TEXTE,
        'text-size': style.size,
        'text-max-width': 8,
        'text-padding': 6,
        'text-transform': style.capitals ? 'uppercase' : 'none',
        'text-letter-spacing': style.capitals ? 0.14 : 0,
      },
      paint: {
        'text-color': style.color ?? palette.discret,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.4,
      },
    },
  }
}
