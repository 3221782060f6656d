import { FAMILLES_LIEN } from '#/domain/content/reseau.ts'
import { COULEURS_LIENS, SENS_LIENS, type SensLien, sensImage } from '#/layers/liens.ts'
import type { Palette } from '#/layers/palette.ts'

type Draw = (context: CanvasRenderingContext2D, side: number) => void

/** Diameter of the mark at the middle of an arc, in pixels. */
export const SENS_DIAMETER = 15

/** Arrow, hollow arrow, cross: one of each per family. Drawn heading east. */
export function liensImages(palette: Palette): { name: string; draw: Draw }[] {
  return FAMILLES_LIEN.flatMap((famille) =>
    SENS_LIENS.map((sens) => ({
      name: sensImage(sens, famille),
      draw: (context: CanvasRenderingContext2D, side: number) =>
        drawSens(context, side, sens, COULEURS_LIENS[palette.id][famille], palette.lisere),
    })),
  )
}

function drawSens(
  context: CanvasRenderingContext2D,
  side: number,
  sens: SensLien,
  color: string,
  paper: string,
): void {
  const u = side / 15
  context.lineJoin = 'round'
  context.beginPath()
  if (sens === 'fini') {
    for (const [x, y] of [
      [4, 4],
      [4, 11],
    ] as const) {
      context.moveTo(x * u, y * u)
      context.lineTo((15 - x) * u, (15 - y) * u)
    }
    stroke(context, paper, 5 * u)
    stroke(context, color, 2.2 * u)
    return
  }
  context.moveTo(3.5 * u, 2.5 * u)
  context.lineTo(13 * u, 7.5 * u)
  context.lineTo(3.5 * u, 12.5 * u)
  context.closePath()
  stroke(context, paper, 3 * u)
  context.fillStyle = sens === 'projet' ? paper : color
  context.fill()
  if (sens === 'projet') stroke(context, color, 1.6 * u)
}

function stroke(context: CanvasRenderingContext2D, color: string, width: number): void {
  context.strokeStyle = color
  context.lineWidth = width
  context.stroke()
}
