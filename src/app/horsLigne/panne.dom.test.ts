import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { createAppStore } from '#/store/appStore.ts'
import { watchPannes } from './panne.ts'

let stop = () => {}
afterEach(() => {
  stop()
  sessionStorage.clear()
})

function watch(state = {}) {
  const store = createAppStore(DEFAULT_LAYERS)
  store.setState(state)
  const asked = vi.fn()
  window.addEventListener('lisiere:panne', asked)
  const unwatch = watchPannes(store, sessionStorage)
  stop = () => {
    unwatch()
    window.removeEventListener('lisiere:panne', asked)
  }
  return { store, asked, texts: () => store.getState().messages.map(({ text }) => text) }
}

describe('pannes', () => {
  it('demande une réparation quand une partie manque', () => {
    const { asked } = watch()
    window.dispatchEvent(new Event('vite:preloadError'))
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it('ne recharge rien pendant une présentation', () => {
    const { asked } = watch({ presentee: 'memento' })
    window.dispatchEvent(new Event('vite:preloadError'))
    expect(asked).not.toHaveBeenCalled()
  })

  it('dit une fois qu’elle a réparé', () => {
    sessionStorage.setItem('lisiere.reparation', 'tentee')
    expect(watch().texts()[0]).toContain('reprise sur le serveur')
    stop()
    expect(watch().texts()).toEqual([])
  })

  it('dit ce que le secours n’a pas pu faire', () => {
    const { texts } = watch()
    window.dispatchEvent(new CustomEvent('lisiere:secours', { detail: 'Sans réseau.' }))
    expect(texts()).toEqual(['Sans réseau.'])
  })
})

describe('secours, hors de l’application', () => {
  it('sans réseau, ne jette rien et le dit dans une page restée vide', async () => {
    document.body.innerHTML = '<div id="racine"></div>'
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    // Run as the page runs it: a script of its own.
    new Function(readFileSync('public/secours.js', 'utf8'))()
    window.dispatchEvent(new CustomEvent('lisiere:panne'))
    await vi.waitFor(() =>
      expect(document.querySelector('[role="alert"]')?.textContent).toContain('réseau est coupé'),
    )
    expect(sessionStorage.getItem('lisiere.reparation')).toBeNull()
    vi.unstubAllGlobals()
  })
})
