import type { ExpressionSpecification } from 'maplibre-gl'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { defineLayer, type PaintContext, sourceOf, type TieredLayer } from './defineLayer.ts'
import { FADED, ring, unlessFaded } from './filtre.ts'
import { FONT_TEXTE_FORT, FONT_TITRE } from './fonts.ts'
import type { Palette } from './palette.ts'
import { isTypologieId, TYPOLOGIE_IDS, TYPOLOGIES } from './paysMark.ts'
import { IS_HOVERED, IS_SELECTED, layerName } from './surface.ts'
import { ZOOM_FORME_PAYS } from './zooms.ts'

const NATIONAL = { opacity: 0.5, hover: 0.72, width: 1.2 } as const
const PROCHE = { opacity: 0.16, hover: 0.3, width: 2.2 } as const
const LOCAL = { opacity: 0.09, hover: 0.2 } as const

/**
 * Where a name may stand beside its disc, preferred first, in ems. Written out because a
 * single radius brings the corners so near that a name meets its own disc.
 */
const NAME_PLACES = {
  left: [1.08, 0],
  right: [-1.08, 0],
  'bottom-right': [0.3, -1.08],
  'bottom-left': [-0.3, -1.08],
  'top-left': [-0.3, 1.08],
  'top-right': [0.3, 1.08],
  bottom: [0, -1.08],
  top: [0, 1.08],
} as const satisfies Record<string, readonly [right: number, down: number]>

/** Placed by hand, as an engraver would: two names that have no room to their right on a phone. */
const FIRST_PLACES: Record<string, keyof typeof NAME_PLACES> = {
  'bruche-mossig-piemont': 'bottom',
  chaumont: 'bottom-right',
}

/** Name of the image of a class: a disc with its letter, drawn by `map/`. */
export const markImage = (typologieId: string): string => `marque-${typologieId}`

/** The nine Pays of the memento: shape and mark at national scale, then shape and name. */
export const paysLayer = defineLayer({
  id: 'pays',
  titre: 'Pays du mémento',
  singulier: 'Pays du mémento',
  note: 'Mémento 2017, EPCI membres de chaque millésime',
  minZoom: 0,
  paint: (context) => [
    shape(context),
    outline(context),
    ring(context),
    name(context),
    nationalName(context),
    mark(context),
  ],
  legend: (palette) =>
    TYPOLOGIE_IDS.map((id) => ({
      label: `Pays : ${TYPOLOGIES[id].nom.toLowerCase()}`.replace(' :', '\u202f:'),
      swatch: { fill: palette.typologie[id], mark: TYPOLOGIES[id].lettre },
    })),
})

function shape(context: PaintContext): TieredLayer {
  const { source, palette, pays } = context
  const opacity = (plain: number, hover: number) =>
    unlessFaded(
      context,
      ['case', IS_SELECTED, 0, IS_HOVERED, hover, plain],
      ['case', IS_HOVERED, hover / 2, FADED.fill],
    )
  return {
    tier: 'fill',
    spec: {
      id: layerName(source, 'surface'),
      type: 'fill',
      source: sourceOf(source, 'surfaces'),
      paint: {
        'fill-color': classColor(palette, pays),
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6.5,
          opacity(NATIONAL.opacity, NATIONAL.hover),
          9,
          opacity(PROCHE.opacity, PROCHE.hover),
          11,
          opacity(LOCAL.opacity, LOCAL.hover),
        ],
      },
    },
  }
}

function outline(context: PaintContext): TieredLayer {
  const { source, palette, pays } = context
  return {
    tier: 'line',
    spec: {
      id: layerName(source, 'trait'),
      type: 'line',
      source: sourceOf(source, 'surfaces'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': classColor(palette, pays),
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, NATIONAL.width, 9, PROCHE.width],
        'line-opacity': unlessFaded(context, 1, FADED.line),
      },
    },
  }
}

/** Discs are placed before any name, so that no name covers one. */
function mark(context: PaintContext): TieredLayer {
  const { source } = context
  return {
    tier: 'label',
    spec: {
      id: layerName(source, 'marque'),
      type: 'symbol',
      source: sourceOf(source, 'noms'),
      maxzoom: ZOOM_FORME_PAYS,
      layout: {
        'icon-image': ['concat', 'marque-', ['get', 'typologieId']],
        'icon-allow-overlap': true,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 5, 0.8, 5.05, 1],
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': unlessFaded(context, 1, FADED.mark) },
    },
  }
}

function nationalName(context: PaintContext): TieredLayer {
  const { source, palette } = context
  return {
    tier: 'label',
    spec: {
      id: layerName(source, 'nom-national'),
      type: 'symbol',
      source: sourceOf(source, 'noms'),
      maxzoom: ZOOM_FORME_PAYS,
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': FONT_TEXTE_FORT,
        // Steps just past whole zooms: room is reserved for the size at the next whole zoom,
        // and a continuous growth would keep neighbours apart that do not touch.
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          11.5,
          5,
          11.5,
          5.05,
          14.5,
          6,
          14.5,
          7,
          16,
        ],
        'text-line-height': 1.1,
        'text-max-width': 9.4,
        'text-variable-anchor-offset': namePlaces(),
        'text-justify': 'auto',
        'text-padding': 0.5,
      },
      paint: {
        'text-color': palette.encre,
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
        'text-opacity': unlessFaded(context, 1, FADED.text),
        'text-halo-blur': 0.5,
      },
    },
  }
}

function name({ source, palette }: PaintContext): TieredLayer {
  return {
    tier: 'label',
    spec: {
      id: layerName(source, 'nom'),
      type: 'symbol',
      source: sourceOf(source, 'noms'),
      minzoom: ZOOM_FORME_PAYS,
      maxzoom: 10.5,
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': FONT_TITRE,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7.4, 18, 9.5, 26],
        'text-letter-spacing': 0.02,
        'text-max-width': 9,
        'text-padding': 4,
      },
      paint: {
        'text-color': palette.encre,
        'text-halo-color': palette.halo,
        'text-halo-width': 2.2,
        'text-halo-blur': 0.6,
      },
    },
  }
}

/** Each name tries its own first place, then the others in order. */
function namePlaces(): ExpressionSpecification {
  const others = Object.entries(NAME_PLACES)
  const from = (first: string): ExpressionSpecification => {
    const own = others.filter(([anchor]) => anchor === first)
    return ['literal', [...own, ...others.filter(([anchor]) => anchor !== first)].flat()]
  }
  return Object.entries(FIRST_PLACES).reduce<ExpressionSpecification>(
    (rest, [code, first]) => ['case', ['==', ['get', 'code'], code], from(first), rest],
    from('left'),
  )
}

/** Nine codes at most, so a `match` costs nothing; an unknown class is drawn in quiet ink. */
function classColor(
  palette: Palette,
  pays: PaintContext['pays'],
): ExpressionSpecification | string {
  const arms = pays.flatMap(({ id, typologieId }) => {
    const code = parseTerritoireId(id)?.code
    return code && isTypologieId(typologieId) ? [code, palette.typologie[typologieId]] : []
  })
  const [code, color, ...others] = arms
  if (code === undefined || color === undefined) return palette.discret
  return ['match', ['get', 'code'], code, color, ...others, palette.discret]
}
