import { GENRES_CLUSTER_FRANCE } from '#/domain/clusterFrance.ts'
import { STATUTS_CLUSTER } from '#/domain/content/cluster.ts'
import {
  CLUSTER_LINE,
  CLUSTER_RING_IMAGE,
  clusterImage,
  FORMES_CLUSTER,
  TRAITS_CLUSTER,
} from '#/layers/clusterSigns.ts'
import type { Palette } from '#/layers/palette.ts'

type Draw = (context: CanvasRenderingContext2D, side: number) => void

/** Side of the image of a sign, in pixels; the sign leaves room for its casing and the ring. */
export const CLUSTER_SIDE = 26

/** From the middle of the sign to its corners, in pixels. */
const RADIUS = 7.2

/** A sign for each kind and certainty, and the ring. */
export function clustersImages(palette: Palette): { name: string; draw: Draw }[] {
  const signs = GENRES_CLUSTER_FRANCE.flatMap((genre) =>
    STATUTS_CLUSTER.map((statut) => ({
      name: clusterImage(genre, statut),
      draw: (context: CanvasRenderingContext2D, side: number) => {
        const u = side / CLUSTER_SIDE
        const { isFull, dash, hasDot } = TRAITS_CLUSTER[statut]
        trace(
          context,
          side,
          FORMES_CLUSTER[genre].map(([x, y]) => [x * RADIUS * u, y * RADIUS * u]),
        )
        context.lineJoin = 'round'
        context.strokeStyle = palette.lisere
        context.lineWidth = (CLUSTER_LINE + 2.4) * u
        context.stroke()
        context.fillStyle = isFull ? palette.encre : palette.lisere
        context.fill()
        context.strokeStyle = palette.encre
        context.lineWidth = CLUSTER_LINE * u
        context.setLineDash((dash ?? []).map((length) => length * CLUSTER_LINE * u))
        context.stroke()
        context.setLineDash([])
        if (!hasDot) return
        context.beginPath()
        context.arc(side / 2, side / 2, 1.8 * u, 0, 2 * Math.PI)
        context.fillStyle = palette.encre
        context.fill()
      },
    })),
  )
  return [
    ...signs,
    { name: CLUSTER_RING_IMAGE, draw: (context, side) => ring(context, side, palette) },
  ]
}

function trace(
  context: CanvasRenderingContext2D,
  side: number,
  corners: readonly (readonly number[])[],
): void {
  context.beginPath()
  corners.forEach(([x = 0, y = 0], at) => {
    if (at === 0) context.moveTo(side / 2 + x, side / 2 + y)
    else context.lineTo(side / 2 + x, side / 2 + y)
  })
  context.closePath()
}

function ring(context: CanvasRenderingContext2D, side: number, palette: Palette): void {
  const u = side / CLUSTER_SIDE
  for (const [color, width] of [
    [palette.lisere, 4.6],
    [palette.a, 2.4],
  ] as const) {
    context.beginPath()
    context.arc(side / 2, side / 2, 10.4 * u, 0, 2 * Math.PI)
    context.strokeStyle = color
    context.lineWidth = width * u
    context.stroke()
  }
}
