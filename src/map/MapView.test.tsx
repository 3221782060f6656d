import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { createAppStore } from '#/store/appStore.ts'
import { createFakeMap } from '../../tests/helpers/fakeMap.ts'
import { TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { MapView } from './MapView.tsx'
import { type CreateMap, NoWebGlError } from './mapPort.ts'

vi.mock('./createMapLibre.ts', () => ({ createMapLibre: vi.fn() }))

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

async function show(createMap: CreateMap) {
  const store = createAppStore(DEFAULT_LAYERS)
  const view = render(
    <MapView
      store={store}
      catalogue={createCatalogue(TERRITOIRES)}
      pays={[]}
      theme="clair"
      geoBase="https://x.fr/geo/"
      createMap={createMap}
    />,
  )
  await act(async () => {})
  return { store, view }
}

describe('MapView', () => {
  it('dit que la carte est prête, et la ferme en partant', async () => {
    const port = createFakeMap()
    const { store, view } = await show(async () => port)
    act(() => port.fire('idle', undefined))
    expect(store.getState().mapState).toBe('ready')
    view.unmount()
    expect(port.isRemoved).toBe(true)
  })

  it('sait que WebGL manque', async () => {
    const { store } = await show(() => Promise.reject(new NoWebGlError('non')))
    expect(store.getState().mapState).toBe('no-webgl')
  })

  it('sait que la carte n’a pas pu se charger', async () => {
    const port = createFakeMap()
    const { store } = await show(async () => port)
    act(() => port.fire('error', { source: 'region', message: '404' }))
    expect(store.getState().mapState).toBe('failed')
  })

  it('rouvre une carte quand le navigateur rend son contexte', async () => {
    const ports = [createFakeMap(), createFakeMap()]
    let opened = 0
    await show(async () => ports[opened++] ?? createFakeMap())
    await act(async () => ports[0]?.fire('contextrestored', undefined))
    expect(ports[0]?.isRemoved).toBe(true)
    expect(opened).toBe(2)
  })

  it('nomme ce qui est sous le pointeur', async () => {
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
    const port = createFakeMap()
    await show(async () => port)
    port.meet([{ layer: 'departement/surface', code: '39' }])
    act(() => port.fire('pointermove', { point: { x: 5, y: 5 }, isTouch: false }))
    expect(screen.getByText('Jura').parentElement).toHaveTextContent('Juradépartement')
  })
})
