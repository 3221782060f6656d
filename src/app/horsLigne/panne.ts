import type { NouvelleService } from '#/domain/horsLigne.ts'
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
  const onNews = ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) tell(sentenceOf(data))
  }
  // From the start: the first files are read long before the service is registered again.
  const service = 'serviceWorker' in navigator ? navigator.serviceWorker : null
  service?.addEventListener('message', onNews)
  service?.startMessages()
  window.addEventListener('vite:preloadError', onMissing)
  window.addEventListener('lisiere:secours', onGivenUp)
  return () => {
    service?.removeEventListener('message', onNews)
    window.removeEventListener('vite:preloadError', onMissing)
    window.removeEventListener('lisiere:secours', onGivenUp)
  }
}

function isNews(data: unknown): data is NouvelleService {
  if (typeof data !== 'object' || data === null) return false
  const type: unknown = Reflect.get(data, 'type')
  return type === 'repare' || type === 'depasse'
}

function sentenceOf(news: NouvelleService): string {
  return news.type === 'repare'
    ? `Le fichier « ${news.chemin} », abîmé dans ce navigateur, a été remplacé.`
    : 'Des données plus récentes sont en ligne : cette version ne les mélange pas aux siennes. La mise à jour va être proposée.'
}
