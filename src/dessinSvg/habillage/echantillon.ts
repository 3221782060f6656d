import type { Swatch } from '#/layers/defineLayer.ts'
import { motifImage } from '#/layers/dessin.ts'
import type { Palette } from '#/layers/palette.ts'
import { motifThematiqueImage, SANS_DONNEE_IMAGE } from '#/layers/thematique.ts'
import { el, type NoeudSvg } from '../noeud.ts'
import { motif, type Signe } from '../signes/signes.ts'

const WIDTH = 28
const HEIGHT = 16

export type Encrier = {
  palette: Palette
  signes: ReadonlyMap<string, Signe>
  definitions: Map<string, NoeudSvg>
}

/** The sample of a legend, from the constants of the layers and the very patterns of the map. */
export function echantillon(style: Swatch, encrier: Encrier): NoeudSvg[] {
  if (style.mark !== undefined) return disc(style, encrier)
  if (style.shape === 'ring') {
    const { fill = 'none', stroke, width = 1 } = style
    return [
      el('circle', { cx: WIDTH / 2, cy: HEIGHT / 2, r: 3.5, fill, stroke, 'stroke-width': width }),
    ]
  }
  return style.polygon === undefined ? sample(style, encrier) : sign(style, style.polygon)
}

/** Half the side of the sign of a cluster. */
const RAYON = 6.2

/** The sign of a cluster: its shape tells the kind, its fill the certainty. */
function sign(
  { fill = 'none', stroke, width = 1, dash, hasDot }: Swatch,
  corners: NonNullable<Swatch['polygon']>,
): NoeudSvg[] {
  const at = corners.map(([x, y]) => `${WIDTH / 2 + x * RAYON},${HEIGHT / 2 + y * RAYON}`)
  return [
    el('polygon', {
      points: at.join(' '),
      fill,
      stroke,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dash ? dash.map((length) => length * width).join(' ') : null,
    }),
    ...(hasDot ? [el('circle', { cx: WIDTH / 2, cy: HEIGHT / 2, r: 1.6, fill: stroke })] : []),
  ]
}

function disc({ fill, mark = '' }: Swatch, { palette }: Encrier): NoeudSvg[] {
  return [
    el('circle', { cx: WIDTH / 2, cy: HEIGHT / 2, r: 7.5, fill }),
    el(
      'text',
      {
        x: WIDTH / 2,
        y: HEIGHT / 2 + 3.6,
        'text-anchor': 'middle',
        'font-size': 10.5,
        'font-weight': 700,
        fill: palette.surMarque,
      },
      mark,
    ),
  ]
}

function sample(style: Swatch, encrier: Encrier): NoeudSvg[] {
  const { fill, fillOpacity = 1, stroke, width = 1, dash, pattern, patternInk } = style
  const ink = {
    stroke,
    'stroke-width': stroke === undefined ? null : width,
    'stroke-dasharray': dash ? dash.map((length) => length * width).join(' ') : null,
  }
  if (fill === undefined && pattern === undefined) {
    return [el('path', { d: `M0 ${HEIGHT / 2}H${WIDTH}`, fill: 'none', ...ink })]
  }
  const box = { x: width / 2, y: width / 2, width: WIDTH - width, height: HEIGHT - width }
  // A pattern alone is the mark; over a tint, both are.
  const tint = pattern && fillOpacity === 1 && !patternInk ? 'none' : (fill ?? 'none')
  const patterned = pattern ? patternOf(pattern, patternInk, stroke ?? fill, encrier) : null
  return [
    el('rect', { ...box, fill: tint, 'fill-opacity': fillOpacity === 1 ? null : fillOpacity }),
    ...(patterned === null ? [] : [el('rect', { ...box, fill: patterned })]),
    el('rect', { ...box, fill: 'none', ...ink }),
  ]
}

/** The very pattern of the map: in ink on a class, else in the hue of A or B. */
function patternOf(
  nom: NonNullable<Swatch['pattern']>,
  ink: string | undefined,
  color: string | undefined,
  { palette, signes, definitions }: Encrier,
): string | null {
  const drawn = motifImage(nom, color === palette.a ? 'a' : 'b')
  const themed = ink === palette.discret ? SANS_DONNEE_IMAGE : motifThematiqueImage(nom)
  const image = ink === undefined ? drawn : themed
  const signe = signes.get(image)
  if (signe === undefined) return null
  definitions.set(image, motif(image, signe))
  return `url(#${image})`
}
