import type { TerritoireId } from '#/domain/territoire.ts'
import type { AppStore } from '#/store/appStore.ts'
import type { Controller } from './controller.ts'
import type { MapPort, Pixel } from './mapPort.ts'
import { pickTerritoire } from './pickTerritoire.ts'
import { pickContextOf } from './pointing.ts'

/** What the pointer shows beside it; null when it shows nothing. */
export type Hovered = { id: TerritoireId; point: Pixel } | null

type Given = {
  port: MapPort
  controller: Pick<Controller, 'hitsAt'>
  store: AppStore
  onHover: (hovered: Hovered) => void
  /** Something drawn over the territories takes the pointer; true when it did. */
  intercept?: (point: Pixel, isClick: boolean) => boolean
  /** Frame clock: one question to the map a frame is enough. */
  schedule?: (run: () => void) => void
}

/** Map events → actions of the store, one way. Returns a function that stops listening. */
export function listenToMap({
  port,
  controller,
  store,
  onHover,
  intercept = () => false,
  schedule = requestAnimationFrame,
}: Given): () => void {
  let pending: Pixel | null = null

  const pickAt = (point: Pixel) =>
    pickTerritoire(controller.hitsAt(point), pickContextOf(store.getState(), port.view().zoom))

  const leave = () => {
    pending = null
    port.setCursor('')
    store.getState().hoverTerritoire(null)
    onHover(null)
  }

  const hover = () => {
    const point = pending
    pending = null
    if (point === null) return
    if (intercept(point, false)) {
      leave()
      port.setCursor('pointer')
      return
    }
    const id = pickAt(point)
    if (id === null) return leave()
    port.setCursor('pointer')
    store.getState().hoverTerritoire(id)
    onHover({ id, point })
  }

  const stops = [
    port.on('pointermove', ({ point, isTouch }) => {
      if (isTouch) return
      const isScheduled = pending !== null
      pending = point
      if (!isScheduled) schedule(hover)
    }),
    port.on('pointerout', leave),
    port.on('click', ({ point }) => {
      if (intercept(point, true)) return
      const id = pickAt(point)
      if (id !== null) store.getState().pointAt(id)
    }),
  ]
  return () => {
    leave()
    for (const stop of stops) stop()
  }
}
