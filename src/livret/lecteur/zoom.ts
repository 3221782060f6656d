/** Part of a drawing that is shown, in its own pixels. */
export type Cadre = { x: number; y: number; width: number; height: number }

/** Closest look: names of communes are then some three centimetres high on a wall. */
const ZOOM_MAX = 12

/** The frame after a zoom that keeps one point where it is, never wider than the whole. */
export function zoomCadre(
  cadre: Cadre,
  entier: Cadre,
  { facteur, en }: { facteur: number; en: readonly [x: number, y: number] },
): Cadre {
  const least = entier.width / ZOOM_MAX
  const width = Math.min(entier.width, Math.max(least, cadre.width / facteur))
  const ratio = width / cadre.width
  const height = cadre.height * ratio
  return holdCadre(
    {
      x: en[0] - (en[0] - cadre.x) * ratio,
      y: en[1] - (en[1] - cadre.y) * ratio,
      width,
      height,
    },
    entier,
  )
}

/** The frame moved, its edges kept inside the drawing. */
export function moveCadre(cadre: Cadre, entier: Cadre, [dx, dy]: readonly [number, number]): Cadre {
  return holdCadre({ ...cadre, x: cadre.x + dx, y: cadre.y + dy }, entier)
}

function holdCadre(cadre: Cadre, entier: Cadre): Cadre {
  const hold = (value: number, size: number, start: number, whole: number) =>
    Math.min(Math.max(value, start), start + whole - size)
  return {
    ...cadre,
    x: hold(cadre.x, cadre.width, entier.x, entier.width),
    y: hold(cadre.y, cadre.height, entier.y, entier.height),
  }
}

/** Reads `viewBox`; null when the drawing has none. */
export function cadreOf(svg: SVGSVGElement): Cadre | null {
  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number)
  if (x === undefined || y === undefined || !width || !height) return null
  return { x, y, width, height }
}
