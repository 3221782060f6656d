import type { AppStore } from '#/store/appStore.ts'
import { parseUrl, serializeUrl } from './codec.ts'
import { PARAMS, type UrlFacts } from './params.ts'

const FACTS = Object.keys(PARAMS) as (keyof UrlFacts)[]

/** Camera moves would fill the history, so only these make a step one can go back from. */
const PUSHED = [
  'selectedId',
  'comparedId',
  'millesime',
  'vue',
  'formes',
  'classes',
  'chemin',
  'carteIndicateur',
  'secondeCarte',
  'disposition',
  'echelleEcart',
  'genreEcart',
  'uniteEcart',
  'regionEcart',
  'ecartOuvert',
  'cluster',
  'presentee',
] as const satisfies (keyof UrlFacts)[]

/**
 * Puts the address into the store, then keeps the two in step: the store writes the
 * address, back and forward write the store. Remarks on a bad address are told.
 *
 * @returns a function that stops listening
 */
export function syncUrl(
  store: AppStore,
  view: Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>,
): () => void {
  let isReading = false
  const read = () => {
    const { facts, remarks } = parseUrl(view.location.search)
    isReading = true
    store.setState(facts)
    isReading = false
    // One message for the whole address: five would hide the map of a phone.
    if (remarks.length > 0) store.getState().tell(remarks.join(' '))
  }
  read()
  view.addEventListener('popstate', read)
  const unsubscribe = store.subscribe((state, before) => {
    if (isReading || FACTS.every((name) => state[name] === before[name])) return
    const { pathname, hash } = view.location
    const address = `${pathname}${serializeUrl(state)}${hash}`
    // The history belongs to the page that holds this one, when there is one.
    const isStep = state.integre === null && PUSHED.some((name) => state[name] !== before[name])
    if (isStep) view.history.pushState(null, '', address)
    else view.history.replaceState(null, '', address)
  })
  return () => {
    unsubscribe()
    view.removeEventListener('popstate', read)
  }
}
