import { describe, expect, it } from 'vitest'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { createAppStore } from '#/store/appStore.ts'
import { createFakeMap } from '../../tests/helpers/fakeMap.ts'
import { type Hovered, listenToMap } from './interactions.ts'

const POINT = { x: 10, y: 20 }

function open() {
  const port = createFakeMap()
  const store = createAppStore(DEFAULT_LAYERS)
  const frames: (() => void)[] = []
  const tips: Hovered[] = []
  const hitsAt = (point: { x: number; y: number }) =>
    port.hitsAt(point, ['pays-2016/surface', 'departement/surface'])
  const stop = listenToMap({
    port,
    controller: { hitsAt },
    store,
    onHover: (hovered) => tips.push(hovered),
    schedule: (run) => frames.push(run),
  })
  const nextFrame = () => {
    for (const run of frames.splice(0)) run()
  }
  return { port, store, tips, stop, frames, nextFrame }
}

describe('interactions', () => {
  it('annonce ce qu’un clic choisirait, une fois par image', () => {
    const { port, store, tips, frames, nextFrame } = open()
    port.meet([{ layer: 'pays-2016/surface', code: 'ledonien' }])
    port.fire('pointermove', { point: { x: 1, y: 1 }, isTouch: false })
    port.fire('pointermove', { point: POINT, isTouch: false })
    expect(frames).toHaveLength(1)
    nextFrame()
    expect(store.getState().hoveredId).toBe('pays:ledonien')
    expect(tips).toEqual([{ id: 'pays:ledonien', point: POINT }])
    expect(port.cursor).toBe('pointer')
    port.fire('click', { point: POINT })
    expect(store.getState().selectedId).toBe('pays:ledonien')
  })

  it('se tait en mer, hors de la carte et au doigt', () => {
    const { port, store, tips, nextFrame } = open()
    port.fire('pointermove', { point: POINT, isTouch: true })
    nextFrame()
    expect(tips).toEqual([])
    port.meet([{ layer: 'departement/surface', code: '39' }])
    port.fire('pointermove', { point: POINT, isTouch: false })
    port.fire('pointerout', undefined)
    nextFrame()
    expect(store.getState().hoveredId).toBeNull()
    port.meet([])
    port.fire('click', { point: POINT })
    expect(store.getState().selectedId).toBeNull()
  })

  it('n’écoute plus après l’arrêt', () => {
    const { port, store, stop } = open()
    stop()
    port.meet([{ layer: 'departement/surface', code: '39' }])
    port.fire('click', { point: POINT })
    expect(store.getState().selectedId).toBeNull()
  })
})
