import type { AppState, AppStore } from '#/store/appStore.ts'
import { isTheme } from '#/store/settings.slice.ts'

const THEME_KEY = 'lisiere.theme'
const FOND_KEY = 'lisiere.fond'
const MOUVEMENT_KEY = 'lisiere.mouvement'
const REDUIT = 'reduit'

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
  const stillness = attempt(() => storage?.getItem(MOUVEMENT_KEY))
  if (stillness === REDUIT) store.getState().reduceMouvement(true)
  root.dataset['theme'] = themeOf(store.getState())
  // Only what this reader once switched on by hand calls a service again.
  if (attempt(() => storage?.getItem(FOND_KEY)) === 'plan-ign') {
    store.getState().settleFondEnLigne('plan-ign')
  }
  return store.subscribe((state, before) => {
    root.dataset['theme'] = themeOf(state)
    if (state.theme !== before.theme) attempt(() => storage?.setItem(THEME_KEY, state.theme))
    if (state.hasMouvementReduit !== before.hasMouvementReduit) {
      attempt(() => storage?.setItem(MOUVEMENT_KEY, state.hasMouvementReduit ? REDUIT : ''))
    }
    if (state.fondEnLigne !== before.fondEnLigne && state.fondEnLigne !== 'en-panne') {
      attempt(() => storage?.setItem(FOND_KEY, state.fondEnLigne))
    }
  })
}

/** A presentation has the colours of the projector, whatever the reader chose for the desk. */
function themeOf({ theme, presentee }: Pick<AppState, 'theme' | 'presentee'>): string {
  return presentee === null ? theme : 'projecteur'
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
