import type { Page } from 'puppeteer-core'

/** Nothing moved for so long: the step is there. */
const CALME_MS = 500

/** What the page keeps for us: when the last key came. */
type Releve = { touche: number }

/** Notes in the page when each key comes, from its first instant; once per page. */
export async function watchTouches(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const releve: Releve = { touche: performance.now() }
    Reflect.set(window, '__salle', releve)
    window.addEventListener(
      'keydown',
      () => {
        releve.touche = performance.now()
      },
      { capture: true },
    )
  })
}

/**
 * Waits until a step is told and its map has stopped moving.
 *
 * @returns milliseconds from the last key to the first instant of that rest
 */
export async function waitForRest(page: Page, annonce: string, timeout = 60_000): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted: string, calme: number) => {
      const { touche } = Reflect.get(window, '__salle') as Releve
      const state = Reflect.get(window, '__repos') as
        | { depuis: number; annonce: string }
        | undefined
      const said = document.querySelector('section[aria-label^="Présentation"] > [role="status"]')
      const hasCurtain = said?.closest('[data-rideau]') !== null
      const isThere = !hasCurtain && (said?.textContent?.startsWith(wanted) ?? false)
      // A step whose figure is on its way says so in its words.
      const isWaiting = [...document.querySelectorAll('section p')].some(
        ({ textContent }) => textContent === 'On compte…',
      )
      const isStill =
        document.documentElement.dataset['carte'] === 'idle' &&
        document.fonts.status === 'loaded' &&
        !isWaiting
      const now = performance.now()
      if (!isThere || !isStill) {
        Reflect.deleteProperty(window, '__repos')
        return false
      }
      if (state?.annonce !== wanted || state.depuis < touche) {
        Reflect.set(window, '__repos', { depuis: now, annonce: wanted })
        return false
      }
      return now - state.depuis >= calme ? Math.max(1, Math.round(state.depuis - touche)) : false
    },
    { polling: 'raf', timeout },
    annonce,
    CALME_MS,
  )
  return Number(await handle.jsonValue())
}
