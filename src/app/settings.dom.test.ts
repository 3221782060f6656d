import { describe, expect, it } from 'vitest'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { createAppStore } from '#/store/appStore.ts'
import { keepSettings } from './settings.ts'

const storage = (initial: string | null) => {
  let kept = initial
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value
    },
  }
}

describe('préférences', () => {
  it('retient le thème d’une visite à l’autre', () => {
    const kept = storage(null)
    const first = createAppStore(DEFAULT_LAYERS)
    keepSettings(first, document.createElement('html'), kept)
    first.getState().chooseTheme('sombre')
    const second = createAppStore(DEFAULT_LAYERS)
    const root = document.createElement('html')
    keepSettings(second, root, kept)
    expect(second.getState().theme).toBe('sombre')
    expect(root.dataset['theme']).toBe('sombre')
  })

  it('ne rallume le fond en ligne que pour qui l’a choisi', () => {
    const values = new Map<string, string>()
    const kept = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    }
    const visit = () => {
      const store = createAppStore(DEFAULT_LAYERS)
      keepSettings(store, document.createElement('html'), kept)
      return store.getState()
    }
    expect(visit().fondEnLigne).toBe('aucun')
    expect(values.size).toBe(0)
    const first = visit()
    first.settleFondEnLigne('plan-ign')
    expect(visit().fondEnLigne).toBe('plan-ign')
    // A service that is down today may be up tomorrow.
    first.settleFondEnLigne('en-panne')
    expect(visit().fondEnLigne).toBe('plan-ign')
    first.settleFondEnLigne('aucun')
    expect(visit().fondEnLigne).toBe('aucun')
  })

  it('ignore une valeur modifiée à la main', () => {
    const store = createAppStore(DEFAULT_LAYERS)
    keepSettings(store, document.createElement('html'), storage('<script>'))
    expect(store.getState().theme).toBe('systeme')
  })

  it('se passe d’un stockage refusé', () => {
    const refusing = {
      getItem: () => {
        throw new Error('refused')
      },
      setItem: () => {
        throw new Error('refused')
      },
    }
    const store = createAppStore(DEFAULT_LAYERS)
    keepSettings(store, document.createElement('html'), refusing)
    store.getState().chooseTheme('clair')
    expect(store.getState().theme).toBe('clair')
  })
})
