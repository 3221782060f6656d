import { MOTIFS, type Motif, motifImage } from '#/layers/dessin.ts'
import type { Palette } from '#/layers/palette.ts'
import { MOTIFS_THEMATIQUES, motifThematiqueImage, SANS_DONNEE_IMAGE } from '#/layers/thematique.ts'

/** Side of the tile of each pattern, in pixels of the page. */
const SIDE: Record<Motif, number> = { hachure: 8, semis: 7, plus: 12, moins: 10 }

type Draw = (context: CanvasRenderingContext2D, side: number, ratio: number) => void

/** Gives an image of the side asked for, in pixels of the page. */
type Paint<T> = (size: number, draw: (context: CanvasRenderingContext2D, side: number) => void) => T

type Image<T> = { name: string; image: T }

/** Every pattern in the hues of A and B. */
export function drawMotifs<T>(palette: Palette, paint: Paint<T>): Image<T>[] {
  return MOTIFS.flatMap((motif) =>
    (['a', 'b'] as const).map((color) => ({
      name: motifImage(motif, color),
      image: paint(SIDE[motif], (context, side) => {
        context.strokeStyle = palette[color]
        context.fillStyle = palette[color]
        DRAW[motif](context, side, side / SIDE[motif])
      }),
    })),
  )
}

/** Opacity of the paper laid beside each stroke of ink. */
const LISERE_ALPHA = 0.6

/** Thinner than the patterns of a drawing: a class may cover half of France. */
const FINESSE = 0.7

/**
 * The patterns of thematic maps, which lie on classes of every lightness: a stroke of ink
 * with paper beside it shows on all. And the dots of the units nothing is known of.
 */
export function drawMotifsThematiques<T>(palette: Palette, paint: Paint<T>): Image<T>[] {
  const classes = MOTIFS_THEMATIQUES.map((motif) => ({
    name: motifThematiqueImage(motif),
    image: paint(SIDE[motif], (context, side) => {
      const ratio = (FINESSE * side) / SIDE[motif]
      for (const [color, shift, alpha] of [
        [palette.papier, ratio * 1.4, LISERE_ALPHA],
        [palette.encre, 0, 1],
      ] as const) {
        context.save()
        context.globalAlpha = alpha
        context.translate(0, shift)
        context.strokeStyle = color
        context.fillStyle = color
        DRAW[motif](context, side, ratio)
        context.restore()
      }
    }),
  }))
  const inconnu = paint(SIDE.semis, (context, side) => {
    context.fillStyle = palette.discret
    DRAW.semis(context, side, (0.85 * side) / SIDE.semis)
  })
  return [...classes, { name: SANS_DONNEE_IMAGE, image: inconnu }]
}

const DRAW: Record<Motif, Draw> = {
  /** Diagonals that meet at the edges of the tile. */
  hachure: (context, side, ratio) => {
    context.lineWidth = 1.5 * ratio
    context.beginPath()
    for (const offset of [-side, 0, side]) {
      context.moveTo(offset - 4, side + 4)
      context.lineTo(offset + side + 4, -4)
    }
    context.stroke()
  },
  semis: (context, side, ratio) => {
    context.beginPath()
    context.arc(side / 2, side / 2, 1.05 * ratio, 0, 2 * Math.PI)
    context.fill()
  },
  plus: (context, side, ratio) => {
    const arm = 2.6 * ratio
    context.lineWidth = 1.4 * ratio
    context.beginPath()
    context.moveTo(side / 2 - arm, side / 2)
    context.lineTo(side / 2 + arm, side / 2)
    context.moveTo(side / 2, side / 2 - arm)
    context.lineTo(side / 2, side / 2 + arm)
    context.stroke()
  },
  moins: (context, side, ratio) => {
    context.lineWidth = 1.6 * ratio
    context.beginPath()
    context.moveTo(side * 0.2, side / 2)
    context.lineTo(side * 0.8, side / 2)
    context.stroke()
  },
}
