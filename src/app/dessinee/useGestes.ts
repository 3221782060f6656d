import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { moveVue, type Vue } from '#/dessinSvg/projection.ts'

/** Part of the frame that an arrow moves by. */
const PAS = 0.2

const FLECHES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-PAS, 0],
  ArrowRight: [PAS, 0],
  ArrowUp: [0, -PAS],
  ArrowDown: [0, PAS],
}
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 }

export type GestesProps = {
  /** Where the drawing on show looks; null before the first one. */
  vue: Vue | null
  /** Pixels of the drawing for one of the page. */
  reduction: number
  onVue: (vue: Vue) => void
  onZoom: (levels: number) => void
}

/** Keys and dragging, for a drawing that has no map library behind it. */
export function useGestes({ vue, reduction, onVue, onZoom }: GestesProps) {
  const from = useRef<{ x: number; y: number } | null>(null)
  const moved = ({ clientX, clientY }: PointerEvent) => {
    const { x, y } = from.current ?? { x: clientX, y: clientY }
    return { x: clientX - x, y: clientY - y }
  }
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { clientWidth, clientHeight } = event.currentTarget
      const fleche = FLECHES[event.key]
      const levels = ZOOMS[event.key]
      if (fleche && vue) {
        const [x, y] = fleche
        onVue(moveVue(vue, x * clientWidth * reduction, y * clientHeight * reduction))
      } else if (levels !== undefined) onZoom(levels)
      else return
      event.preventDefault()
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!event.isPrimary || event.button !== 0) return
      from.current = { x: event.clientX, y: event.clientY }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    // The drawing slides as it is; it is drawn again where it is let go.
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from.current === null) return
      const { x, y } = moved(event)
      const dessin = event.currentTarget.firstElementChild as HTMLElement | null
      if (dessin) dessin.style.transform = `translate(${x}px, ${y}px)`
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (from.current === null) return
      const { x, y } = moved(event)
      from.current = null
      if (vue && (x !== 0 || y !== 0)) onVue(moveVue(vue, -x * reduction, -y * reduction))
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      from.current = null
      const dessin = event.currentTarget.firstElementChild as HTMLElement | null
      dessin?.style.removeProperty('transform')
    },
  }
}
