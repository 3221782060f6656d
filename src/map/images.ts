import type { Palette } from '#/layers/palette.ts'
import { markImage } from '#/layers/pays.layer.ts'
import { TYPOLOGIE_IDS, TYPOLOGIES } from '#/layers/paysMark.ts'
import { HATCH_IMAGE } from '#/layers/selection.ts'
import { TOWN_IMAGE } from '#/layers/villes.layer.ts'
import { CLUSTER_SIDE, clustersImages } from './clustersImages.ts'
import { liensImages, SENS_DIAMETER } from './liensImages.ts'
import { drawMotifs, drawMotifsThematiques } from './motifs.ts'

/** Images are drawn at three times their size, so that they stay crisp on a phone. */
export const IMAGE_RATIO = 3

const MARK_DIAMETER = 21
const TOWN_DIAMETER = 8
/** Side of the tile of hatching, in pixels: one line every 8 px. */
const HATCH_SIDE = 8

type Draw = (context: CanvasRenderingContext2D, side: number) => void

/** Turns a drawing into an image `size` pixels wide, drawn at {@link IMAGE_RATIO} times that. */
export type PaintImage<T> = (size: number, draw: Draw) => T

/** Every image of the style, in the colours of a palette. Needs a canvas: not for unit tests. */
export function drawImages(palette: Palette): { name: string; image: ImageData }[] {
  return imagesOf(palette, paint)
}

/** The same, made by another hand: the vector drawing has its own. */
export function imagesOf<T>(palette: Palette, paint: PaintImage<T>): { name: string; image: T }[] {
  return [
    ...TYPOLOGIE_IDS.map((id) => ({
      name: markImage(id),
      image: paint(MARK_DIAMETER, (context, side) =>
        disc(context, side, palette.typologie[id], palette, TYPOLOGIES[id].lettre),
      ),
    })),
    {
      name: TOWN_IMAGE,
      image: paint(TOWN_DIAMETER, (context, side) => ring(context, side, palette)),
    },
    {
      name: HATCH_IMAGE,
      image: paint(HATCH_SIDE, (context, side) => hatch(context, side, palette.b)),
    },
    ...drawMotifs(palette, paint),
    ...drawMotifsThematiques(palette, paint),
    ...clustersImages(palette).map(({ name, draw }) => ({
      name,
      image: paint(CLUSTER_SIDE, draw),
    })),
    ...liensImages(palette).map(({ name, draw }) => ({ name, image: paint(SENS_DIAMETER, draw) })),
  ]
}

function paint(size: number, draw: Draw): ImageData {
  const side = size * IMAGE_RATIO
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No 2D canvas to draw the marks of the map')
  draw(context, side)
  return context.getImageData(0, 0, side, side)
}

function disc(
  context: CanvasRenderingContext2D,
  side: number,
  fill: string,
  palette: Palette,
  letter: string,
): void {
  const radius = side / 2
  context.beginPath()
  context.arc(radius, radius, radius - 1, 0, 2 * Math.PI)
  context.fillStyle = palette.lisere
  context.fill()
  context.beginPath()
  context.arc(radius, radius, radius - 2 * IMAGE_RATIO, 0, 2 * Math.PI)
  context.fillStyle = fill
  context.fill()
  context.fillStyle = palette.surMarque
  context.font = `700 ${side * 0.5}px "Atkinson Hyperlegible Next", system-ui, sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  const box = context.measureText(letter)
  const middle = (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2
  context.fillText(letter, radius, radius + middle)
}

function ring(context: CanvasRenderingContext2D, side: number, palette: Palette): void {
  context.beginPath()
  context.arc(side / 2, side / 2, side / 2 - 1.4 * IMAGE_RATIO, 0, 2 * Math.PI)
  context.fillStyle = palette.halo
  context.fill()
  context.lineWidth = 1.3 * IMAGE_RATIO
  context.strokeStyle = palette.discret
  context.stroke()
}

/** Diagonal lines that meet at the edges of the tile. */
function hatch(context: CanvasRenderingContext2D, side: number, color: string): void {
  context.strokeStyle = color
  context.lineWidth = 1.3 * IMAGE_RATIO
  context.beginPath()
  for (const offset of [-side, 0, side]) {
    context.moveTo(offset - 4, side + 4)
    context.lineTo(offset + side + 4, -4)
  }
  context.stroke()
}
