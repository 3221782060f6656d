import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, KeyInput, Page } from 'puppeteer-core'
import { serveFolder } from '../helpers/staticServer.ts'
import { isUneCarte } from './carte.ts'
import { type Navigateur, TAILLE, type Taille } from './navigateurs.ts'
import { waitForRest, watchTouches } from './repos.ts'

export type EtapeVue = {
  rang: number
  titre: string
  /** From the key to the map at rest. */
  ms: number
  image: Uint8Array
}

export type Options = {
  /** Asks for reduced motion: the map jumps. */
  isStill?: boolean
  /** Size of the page, in pixels; a projector's by default. */
  taille?: Taille
}

export type Deroule = {
  navigateur: Navigateur
  version: string
  /** From the address to « Prêt hors ligne », the one time with a network. */
  visiteMs: number
  /** From the address, after a cold start without a network, to the map at rest. */
  ouvertureMs: number
  etapes: EtapeVue[]
  /** What went wrong, in sentences; empty when all is well. */
  fautes: string[]
}

const memento = JSON.parse(readFileSync('data/sequences/memento.json', 'utf8')) as {
  titre: string
  etapes: { titre: string }[]
}
const TITRES = memento.etapes.map(({ titre }) => titre)
const TOTAL = TITRES.length

/**
 * One evening, one morning: a visit until everything is kept, then the browser is shut and the
 * server with it, for good; the browser starts again on its profile, « Présenter » is found
 * with Tab, and the twelve steps are turned with the keys of a clicker.
 */
export async function derouler(
  navigateur: Navigateur,
  { isStill = false, taille = TAILLE }: Options = {},
): Promise<Deroule> {
  const profile = mkdtempSync(join(tmpdir(), 'lisiere-salle-'))
  const server = await serveFolder('dist')
  let isServed = true
  let browser: Browser | null = null
  try {
    browser = await navigateur.start(profile, { isStill })
    const version = await browser.version()
    const visiteMs = await visit(browser, taille, server.base)
    await browser.close()
    await server.close()
    isServed = false

    browser = await navigateur.start(profile, { isStill })
    const { page, fautes } = await openPage(browser, taille)
    const ouvertureMs = await openCold(page, server.base)
    await startAuClavier(page)
    const etapes = await turn(page, fautes)
    await tryOtherKeys(page, fautes)
    return { navigateur, version, visiteMs, ouvertureMs, etapes, fautes }
  } finally {
    await browser?.close()
    if (isServed) await server.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** The page of the browser, watched: what it says wrong is kept. */
async function openPage(
  browser: Browser,
  taille: Taille,
): Promise<{ page: Page; fautes: string[] }> {
  const fautes: string[] = []
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await page.setViewport(taille)
  await watchTouches(page)
  page.on('pageerror', (error) => fautes.push(`erreur : ${String(error)}`))
  page.on('console', (message) => {
    if (message.type() === 'error') fautes.push(`console : ${message.text()}`)
  })
  page.on('requestfailed', (request) => fautes.push(`requête manquée : ${request.url()}`))
  return { page, fautes }
}

async function visit(browser: Browser, taille: Taille, base: string): Promise<number> {
  const { page } = await openPage(browser, taille)
  const start = performance.now()
  await page.goto(base)
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('button')].some((button) =>
        /Prêt hors ligne\s*, voir/.test(button.textContent),
      ),
    { timeout: 120_000, polling: 200 },
  )
  return Math.round(performance.now() - start)
}

async function openCold(page: Page, base: string): Promise<number> {
  const start = performance.now()
  await page.goto(base)
  await page.waitForFunction(() => document.documentElement.dataset['carte'] === 'idle', {
    timeout: 60_000,
  })
  return Math.round(performance.now() - start)
}

/** « Présenter », then the first sequence, found with Tab and pressed with Enter. */
async function startAuClavier(page: Page): Promise<void> {
  await tabTo(page, 'Présenter')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role="dialog"]')
  await tabTo(page, memento.titre)
  await page.keyboard.press('Enter')
}

/** More stops than the head of the page has. */
const MAX_ARRETS = 60

async function tabTo(page: Page, nom: string): Promise<void> {
  for (let arret = 0; arret < MAX_ARRETS; arret += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (focused === nom) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab ne mène pas à « ${nom} »`)
}

const annonce = (rang: number) => `Étape ${rang} sur ${TOTAL}. ${TITRES[rang - 1] ?? ''}.`

async function turn(page: Page, fautes: string[]): Promise<EtapeVue[]> {
  const etapes: EtapeVue[] = []
  for (const [at, titre] of TITRES.entries()) {
    const rang = at + 1
    if (rang > 1) await page.keyboard.press('PageDown')
    const ms = await waitForRest(page, annonce(rang))
    const shown = await page.$eval('h1', (h1) => h1.textContent)
    if (shown !== titre) fautes.push(`étape ${rang} : le titre est « ${shown} »`)
    const image = await page.screenshot({ type: 'png' })
    if (!isUneCarte(image)) fautes.push(`étape ${rang} : la carte est vide`)
    etapes.push({ rang, titre, ms, image })
  }
  return etapes
}

/** The rest of a clicker: one step back, the black screen, the ends. */
async function tryOtherKeys(page: Page, fautes: string[]): Promise<void> {
  const expectAfter = async (key: KeyInput, wanted: string) => {
    await page.keyboard.press(key)
    await waitForRest(page, wanted, 20_000).catch(() =>
      fautes.push(`touche ${key} : « ${wanted} » ne vient pas`),
    )
  }
  await expectAfter('PageDown', annonce(TOTAL))
  await expectAfter('PageUp', annonce(TOTAL - 1))
  await expectAfter('.', 'Écran noir.')
  await expectAfter('PageDown', annonce(TOTAL - 1))
  await expectAfter('b', 'Écran noir.')
  await expectAfter('b', annonce(TOTAL - 1))
  await expectAfter('Home', annonce(1))
  await expectAfter('End', annonce(TOTAL))
}
