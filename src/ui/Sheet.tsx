import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import s from './Sheet.module.css'

export type SheetProps<Stop extends string> = {
  /** Stops from the lowest to the highest. */
  stops: readonly { id: Stop /** What the sheet shows there, for the buttons. */; name: string }[]
  stop: Stop
  onStop: (stop: Stop) => void
  children: ReactNode
}

/** Shorter drags are a tap with a trembling thumb. */
const MIN_DRAG_PX = 36

/** The sheet of a phone: dragged by its handle, or moved by its two buttons. */
export function Sheet<Stop extends string>({ stops, stop, onStop, children }: SheetProps<Stop>) {
  const startY = useRef<number | null>(null)
  const [dragPx, setDragPx] = useState(0)
  const at = stops.findIndex((candidate) => candidate.id === stop)
  const move = (steps: number) => {
    const next = stops[Math.max(0, Math.min(at + steps, stops.length - 1))]
    if (next) onStop(next.id)
  }
  const drop = () => {
    if (Math.abs(dragPx) > MIN_DRAG_PX) {
      const steps = Math.abs(dragPx) > window.innerHeight / 3 ? 2 : 1
      move(dragPx < 0 ? steps : -steps)
    }
    startY.current = null
    setDragPx(0)
  }
  const grab = (event: PointerEvent<HTMLElement>) => {
    startY.current = event.clientY
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  return (
    <div
      className={s['sheet']}
      data-stop={stop}
      data-dragging={dragPx !== 0 || undefined}
      style={{ translate: dragPx > 0 ? `0 ${dragPx}px` : '0', marginTop: Math.min(0, dragPx) }}
    >
      <div className={s['bar']}>
        <Button variant="text" className={s['step']} isDisabled={at <= 0} onPress={() => move(-1)}>
          Réduire<span className="sr-only"> la fiche</span>
        </Button>
        <div
          className={s['handle']}
          aria-hidden="true"
          onPointerDown={grab}
          onPointerMove={(event) => {
            if (startY.current !== null) setDragPx(event.clientY - startY.current)
          }}
          onPointerUp={drop}
          onPointerCancel={drop}
        />
        <Button
          variant="text"
          className={s['step']}
          isDisabled={at >= stops.length - 1}
          onPress={() => move(1)}
        >
          Agrandir<span className="sr-only"> la fiche</span>
        </Button>
        <span className="sr-only" role="status">
          {stops[at]?.name ?? ''}
        </span>
      </div>
      <div className={s['content']}>{children}</div>
    </div>
  )
}
