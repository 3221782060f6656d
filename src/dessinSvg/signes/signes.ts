import type { Palette } from '#/layers/palette.ts'
import { IMAGE_RATIO, imagesOf } from '#/map/images.ts'
import { el, type NoeudSvg } from '../noeud.ts'
import { createVectorContext } from './vectorContext.ts'

/** A mark or the tile of a pattern: a square of `cote` pixels, whatever the nodes are drawn at. */
export type Signe = { cote: number; noeuds: readonly NoeudSvg[] }

/** Every image that the layers name, as vectors, in the colours of a palette. */
export function signesOf(palette: Palette): ReadonlyMap<string, Signe> {
  const images = imagesOf(palette, (size, draw): Signe => {
    const { context, noeuds } = createVectorContext()
    draw(context, size * IMAGE_RATIO)
    return { cote: size, noeuds: noeuds() }
  })
  return new Map(images.map(({ name, image }) => [name, image]))
}

/** A mark centred on a point, turned and scaled. */
export function marque(
  { cote, noeuds }: Signe,
  [x, y]: readonly [number, number],
  { taille = 1, cap = 0, opacite = 1 } = {},
): NoeudSvg {
  const scale = taille / IMAGE_RATIO
  const half = (cote * IMAGE_RATIO) / 2
  const turn = cap === 0 ? '' : ` rotate(${Math.round(cap)})`
  return el(
    'g',
    {
      transform: `translate(${px(x)} ${px(y)})${turn} scale(${scale.toFixed(4)}) translate(${-half} ${-half})`,
      opacity: opacite === 1 ? null : opacite,
    },
    ...noeuds,
  )
}

/** A pattern that can fill: its id is the name of its image. */
export function motif(nom: string, { cote, noeuds }: Signe): NoeudSvg {
  return el(
    'pattern',
    {
      id: nom,
      width: cote,
      height: cote,
      patternUnits: 'userSpaceOnUse',
      viewBox: `0 0 ${cote * IMAGE_RATIO} ${cote * IMAGE_RATIO}`,
    },
    ...noeuds,
  )
}

const px = (value: number): number => Math.round(value * 10) / 10
