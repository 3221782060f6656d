import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { createAppStore } from '#/store/appStore.ts'
import { syncUrl } from './syncUrl.ts'

describe('store et adresse au même pas', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'))

  it('l’adresse remplit le store au départ', () => {
    window.history.replaceState(null, '', '/?territoire=pays:langres&millesime=2017')
    const store = createAppStore(DEFAULT_LAYERS)
    const stop = syncUrl(store, window)
    expect(store.getState()).toMatchObject({ selectedId: 'pays:langres', millesime: '2017' })
    stop()
  })

  it('choisir un territoire ajoute un pas à l’historique, bouger la carte n’en ajoute pas', () => {
    const store = createAppStore(DEFAULT_LAYERS)
    const stop = syncUrl(store, window)
    const before = window.history.length
    store.getState().selectTerritoire('pays:thierache')
    expect(window.history.length).toBe(before + 1)
    store.getState().rememberCamera({ lonLat: [3.9, 49.8], zoom: 9 })
    expect(window.history.length).toBe(before + 1)
    expect(window.location.search).toBe('?territoire=pays:thierache&carte=49.800,3.900,9.0')
    stop()
  })

  it('revenir en arrière rend la vue d’avant', () => {
    const store = createAppStore(DEFAULT_LAYERS)
    const stop = syncUrl(store, window)
    store.getState().selectTerritoire('pays:thierache')
    window.history.replaceState(null, '', '/?territoire=pays:chaumont')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState().selectedId).toBe('pays:chaumont')
    stop()
  })

  it('une mauvaise adresse est dite une fois, sans erreur', () => {
    window.history.replaceState(null, '', '/?territoire=nulle-part:1')
    const store = createAppStore(DEFAULT_LAYERS)
    const stop = syncUrl(store, window)
    expect(store.getState().selectedId).toBeNull()
    expect(store.getState().messages.map((message) => message.text)).toEqual([
      expect.stringContaining('nulle-part:1'),
    ])
    stop()
  })
})
