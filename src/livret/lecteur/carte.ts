import { type Cadre, cadreOf, moveCadre, zoomCadre } from './zoom.ts'

export type CarteZoomable = {
  zoom: (facteur: number) => void
  /** Shares of the frame, right and down. */
  glisser: (vers: readonly [number, number]) => void
  entiere: () => void
}

/** Wheel notches to zoom: a notch of a mouse is about 100. */
const MOLETTE = 400

/** Makes one drawing zoomable: wheel, drag, pinch, and the commands of the keyboard. */
export function makeZoomable(svg: SVGSVGElement): CarteZoomable {
  const entier = cadreOf(svg) ?? { x: 0, y: 0, width: 1, height: 1 }
  let cadre = entier
  const show = (next: Cadre) => {
    cadre = next
    svg.setAttribute('viewBox', [next.x, next.y, next.width, next.height].join(' '))
  }
  /** A place of the screen, in pixels of the drawing. */
  const toDrawing = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = svg.getBoundingClientRect()
    const scale = Math.max(cadre.width / box.width, cadre.height / box.height)
    return [
      cadre.x + cadre.width / 2 + (clientX - box.left - box.width / 2) * scale,
      cadre.y + cadre.height / 2 + (clientY - box.top - box.height / 2) * scale,
    ] as const
  }
  const centre = () => [cadre.x + cadre.width / 2, cadre.y + cadre.height / 2] as const

  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const facteur = 2 ** (-event.deltaY / MOLETTE)
      show(zoomCadre(cadre, entier, { facteur, en: toDrawing(event) }))
    },
    { passive: false },
  )
  followPointers(svg, (before, after, facteur) => {
    const from = toDrawing(before)
    if (facteur !== 1) show(zoomCadre(cadre, entier, { facteur, en: from }))
    const to = toDrawing(after)
    show(moveCadre(cadre, entier, [from[0] - to[0], from[1] - to[1]]))
  })

  return {
    zoom: (facteur) => show(zoomCadre(cadre, entier, { facteur, en: centre() })),
    glisser: ([right, down]) =>
      show(moveCadre(cadre, entier, [right * cadre.width, down * cadre.height])),
    entiere: () => show(entier),
  }
}

type Place = { clientX: number; clientY: number }

/** One finger or the mouse moves the drawing; two spread it. */
function followPointers(
  svg: SVGSVGElement,
  onMove: (before: Place, after: Place, facteur: number) => void,
): void {
  const down = new Map<number, Place>()
  const middle = (): Place => {
    const all = [...down.values()]
    const mean = (of: (place: Place) => number) =>
      all.reduce((sum, place) => sum + of(place), 0) / all.length
    return { clientX: mean((place) => place.clientX), clientY: mean((place) => place.clientY) }
  }
  const spread = (): number => {
    const [a, b] = [...down.values()]
    return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0
  }
  svg.addEventListener('pointerdown', (event) => {
    down.set(event.pointerId, event)
    svg.setPointerCapture(event.pointerId)
  })
  svg.addEventListener('pointermove', (event) => {
    if (!down.has(event.pointerId)) return
    const [before, wide] = [middle(), spread()]
    down.set(event.pointerId, event)
    onMove(before, middle(), wide > 0 && spread() > 0 ? spread() / wide : 1)
  })
  for (const end of ['pointerup', 'pointercancel'] as const) {
    svg.addEventListener(end, (event) => down.delete(event.pointerId))
  }
}
