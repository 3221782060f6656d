import type { AppStore } from '#/store/appStore.ts'
import { isBusy } from '../occupation.ts'

/** Set by `public/secours.js` when it mends: `tentee`, then `dite` once the reader knows. */
const KEY = 'lisiere.reparation'

/** Asks `public/secours.js` to mend what is missing or damaged in this browser. */
export function signalerPanne(): void {
  window.dispatchEvent(new CustomEvent('lisiere:panne'))
}

/**
 * Follows what the browser could not load and what was mended: says it, and asks for
 * mending unless a room is looking.
 *
 * @returns a function that stops listening
 */
export function watchPannes(
  store: AppStore,
  session: Pick<Storage, 'getItem' | 'setItem'> | null,
): () => void {
  const { tell } = store.getState()
  try {
    if (session?.getItem(KEY) === 'tentee') {
      session.setItem(KEY, 'dite')
      tell(
        'Une partie de Lisière manquait ou était abîmée dans ce navigateur : elle vient d’être reprise sur le serveur.',
      )
    }
  } catch {
    // Storage refused: mended all the same, only not said.
  }
  const onMissing = () => {
    if (!isBusy(store.getState())) signalerPanne()
  }
  const onGivenUp = (event: Event) => {
    if (event instanceof CustomEvent) tell(String(event.detail))
  }
  window.addEventListener('vite:preloadError', onMissing)
  window.addEventListener('lisiere:secours', onGivenUp)
  return () => {
    window.removeEventListener('vite:preloadError', onMissing)
    window.removeEventListener('lisiere:secours', onGivenUp)
  }
}
