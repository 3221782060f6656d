import type { AppStore } from '#/store/appStore.ts'
import { isTheme } from '#/store/settings.slice.ts'

const THEME_KEY = 'lisiere.theme'
const FOND_KEY = 'lisiere.fond'

/**
 * Reads the reader's preferences and keeps them for next time, and writes the theme
 * on the root element, where the tokens look for it. A browser that refuses storage
 * only forgets; a hand-edited value is ignored.
 */
export function keepSettings(
  store: AppStore,
  root: HTMLElement,
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
): () => void {
  const stored = attempt(() => storage?.getItem(THEME_KEY))
  if (isTheme(stored)) store.getState().chooseTheme(stored)
  root.dataset['theme'] = store.getState().theme
  // Only what this reader once switched on by hand calls a service again.
  if (attempt(() => storage?.getItem(FOND_KEY)) === 'plan-ign') {
    store.getState().settleFondEnLigne('plan-ign')
  }
  return store.subscribe((state, before) => {
    if (state.theme !== before.theme) {
      root.dataset['theme'] = state.theme
      attempt(() => storage?.setItem(THEME_KEY, state.theme))
    }
    if (state.fondEnLigne !== before.fondEnLigne && state.fondEnLigne !== 'en-panne') {
      attempt(() => storage?.setItem(FOND_KEY, state.fondEnLigne))
    }
  })
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
