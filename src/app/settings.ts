import type { AppStore } from '#/store/appStore.ts'
import { isTheme } from '#/store/settings.slice.ts'

const THEME_KEY = 'lisiere.theme'

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
  return store.subscribe((state, before) => {
    if (state.theme === before.theme) return
    root.dataset['theme'] = state.theme
    attempt(() => storage?.setItem(THEME_KEY, state.theme))
  })
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
