import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { type StaticServer, serveFolder } from '../helpers/staticServer.ts'
import { expect, Lisiere, test as plain } from './lisiere.ts'
import { expectSorties } from './sorties.ts'

/** The network can be cut for good: the server is ours, and it is shut down. */
type Poste = {
  server: StaticServer
  /** Opens the browser on the same profile, as after a night; the one before is shut. */
  start: () => Promise<{ page: Page; lisiere: Lisiere }>
  /** Shuts the server and cuts the network of the browser. */
  cut: () => Promise<void>
}

const test = plain.extend<{ prefix: string; poste: Poste }>({
  prefix: ['/', { option: true }],
  poste: async ({ prefix, launchOptions, locale, viewport }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'lisiere-profil-'))
    const server = await serveFolder('dist', { prefix })
    let context = null as BrowserContext | null
    let isCut = false
    await use({
      server,
      start: async () => {
        await context?.close()
        context = await chromium.launchPersistentContext(profile, {
          ...launchOptions,
          ...(locale ? { locale } : {}),
          viewport,
          serviceWorkers: 'allow',
        })
        if (isCut) await context.setOffline(true)
        const page = context.pages()[0] ?? (await context.newPage())
        return { page, lisiere: new Lisiere(page) }
      },
      cut: async () => {
        isCut = true
        await server.close()
        await context?.setOffline(true)
      },
    })
    await context?.close()
    if (!isCut) await server.close()
    rmSync(profile, { recursive: true, force: true })
  },
})

const isReady = (page: Page) =>
  expect(page.getByRole('button', { name: /Prêt hors ligne\s*, voir/ })).toBeVisible({
    timeout: 60_000,
  })

/** One visit, until everything is kept. */
async function visit(poste: Poste) {
  const { page, lisiere } = await poste.start()
  await page.goto(poste.server.base)
  await lisiere.mapIdle()
  await isReady(page)
  return { page, lisiere }
}

for (const prefix of ['/', '/un/sous-chemin/']) {
  test.describe(`servi sous ${prefix}`, () => {
    test.use({ prefix })
    test('après une visite, tout marche à froid sans réseau', async ({ poste }) => {
      test.setTimeout(240_000)
      await visit(poste)
      await poste.cut()
      const { page, lisiere } = await poste.start()

      await page.goto(`${poste.server.base}?territoire=pays:ledonien&millesime=2017`)
      await lisiere.mapIdle()
      await expect(lisiere.titre('Pays Lédonien')).toBeVisible()
      await expect(lisiere.fiche).toContainText(/82\s465/)
      await isReady(page)

      await lisiere.search.fill('st antonin')
      await expect(page.getByRole('option', { name: /Saint-Antonin-Noble-Val/ })).toBeVisible()
      await lisiere.search.fill('')
      await lisiere.fiche.getByRole('button', { name: 'Monographie' }).click()
      await expect(lisiere.fiche.getByRole('heading', { level: 3 }).first()).toBeVisible()

      // Communes of a département no one has looked at: taken along by themselves.
      await page.goto(`${poste.server.base}?carte=43.3,5.4,10.5`)
      await lisiere.mapIdle()
      const drawn = await page.evaluate(() => {
        const map = Reflect.get(window, '__lisiereMap') as {
          querySourceFeatures: (source: string) => unknown[]
          getStyle: () => { sources: Record<string, unknown> }
        }
        return Object.keys(map.getStyle().sources)
          .filter((id) => id.startsWith('commune-13'))
          .reduce((sum, id) => sum + map.querySourceFeatures(id).length, 0)
      })
      expect(drawn).toBeGreaterThan(50)

      // Once is enough, and a folder is where an address is most easily wrong.
      if (prefix !== '/') await expectSorties(lisiere, poste.server.base)
      expect(lisiere.pageErrors.filter((text) => !text.includes('ERR_INTERNET'))).toEqual([])
    })
  })
}

/** Writes over a file kept by the browser, as a bad disk would. */
const corrupt = (page: Page, part: string, text: string) =>
  page.evaluate(
    async ([wanted, body]) => {
      let count = 0
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          if (!request.url.includes(wanted ?? '')) continue
          const type = (await cache.match(request))?.headers.get('content-type') ?? ''
          await cache.put(request, new Response(body, { headers: { 'content-type': type } }))
          count += 1
        }
      }
      return count
    },
    [part, text],
  )

const loads = (page: Page) => {
  const urls: string[] = []
  page.on('load', () => urls.push(page.url()))
  return urls
}

test('un programme abîmé se répare une fois et le dit', async ({ poste }) => {
  test.setTimeout(120_000)
  const { page } = await visit(poste)
  expect(await corrupt(page, 'assets/index-', '<<< pas du JavaScript')).toBeGreaterThan(0)
  const seen = loads(page)
  await page.goto(poste.server.base)
  await expect(page.getByText('vient d’être reprise sur le serveur')).toBeVisible({
    timeout: 30_000,
  })
  expect(seen).toHaveLength(2)
})

test('sans réseau, rien n’est jeté et rien ne tourne en rond', async ({ poste }) => {
  test.setTimeout(120_000)
  const { page: first } = await visit(poste)
  await corrupt(first, 'assets/index-', '<<< pas du JavaScript')
  await poste.cut()
  const { page } = await poste.start()
  const seen = loads(page)
  await page.goto(poste.server.base)
  await expect(page.getByRole('alert')).toContainText('réseau est coupé')
  await page.waitForTimeout(3000)
  expect(seen).toHaveLength(1)
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2)
})

test('un fichier emporté abîmé est refait, et le dit', async ({ poste }) => {
  test.setTimeout(120_000)
  const { page, lisiere } = await visit(poste)
  expect(await corrupt(page, 'geo/communes.json', '{"version":1}')).toBe(1)
  await page.goto(`${poste.server.base}?territoire=commune:39300`)
  await expect(page.getByText(/« communes.json », abîmé/)).toBeVisible()
  await expect(lisiere.fiche.getByRole('heading', { name: /Lons-le-Saunier/ })).toBeVisible()
})

test('une partie absente du serveur et du cache ne fait recharger qu’une fois', async ({
  poste,
}) => {
  test.setTimeout(120_000)
  const { page, lisiere } = await visit(poste)
  const chunk = await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        if (!request.url.includes('assets/MementoPanel-')) continue
        if (!request.url.includes('.js')) continue
        await cache.delete(request)
        return new URL(request.url).pathname.slice(1)
      }
    }
    return ''
  })
  expect(chunk).toContain('MementoPanel')
  poste.server.replace.set(chunk, null)
  // The browser's own cache still has it: that is a way of mending too, but not the one tried here.
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  const seen = loads(page)
  await page.goto(`${poste.server.base}?vue=memento`)
  await expect(page.getByText(/n’a pas pu se réparer/)).toBeVisible({ timeout: 30_000 })
  expect(seen).toHaveLength(2)
  // The rest goes on working.
  await expect(lisiere.search).toBeVisible()
})

test('une mise à jour se propose, attend, puis s’installe', async ({ poste }) => {
  test.setTimeout(120_000)
  const { page, lisiere } = await visit(poste)
  const sw = await (await fetch(`${poste.server.base}sw.js`)).text()
  poste.server.replace.set('sw.js', `${sw}\n// une autre version`)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
  const button = page.getByRole('button', { name: 'Mettre à jour' })
  await expect(button).toBeVisible({ timeout: 30_000 })
  const seen = loads(page)
  await page.waitForTimeout(2000)
  expect(seen).toEqual([])
  await button.click()
  await expect.poll(() => seen.length).toBe(1)
  await lisiere.mapIdle()
  await expect(button).toBeHidden()
})

test('une copie à moitié faite sur le serveur est refusée', async ({ poste }) => {
  test.setTimeout(120_000)
  const { page, lisiere } = await visit(poste)
  const sw = await (await fetch(`${poste.server.base}sw.js`)).text()
  // The new worker came first: the files beside it are not of its version.
  const other = sw
    .replaceAll(/(["`])([0-9a-f]{32})\1/g, '$1autre-$2$1')
    .replaceAll(/sha384-[\w+/]{64}/g, `sha384-${'A'.repeat(64)}`)
  expect(other).not.toBe(sw)
  poste.server.replace.set('sw.js', other)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => {})
  })
  await page.waitForTimeout(4000)
  await expect(page.getByRole('button', { name: 'Mettre à jour' })).toBeHidden()
  await page.reload()
  await lisiere.mapIdle()
  await isReady(page)
})

test('« Hors ligne » se lit et se ferme au clavier ; axe ne trouve rien', async ({ poste }) => {
  test.setTimeout(120_000)
  const { page, lisiere } = await visit(poste)
  await page.getByRole('button', { name: /voir ce qui est gardé/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Hors ligne' })).toBeVisible()
  await page.getByRole('button', { name: /région par région/ }).click()
  await lisiere.expectNoAxeViolation({ except: ['region'] })
  await page.getByRole('button', { name: 'Retirer Corse' }).click()
  await expect(page.getByText(/communes de 94 départements sur 96/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /Prêt hors ligne, en partie/ })).toBeVisible()
})

test('des données d’une autre version ne sont jamais mêlées à celles-ci', async ({ poste }) => {
  test.setTimeout(120_000)
  const { page, lisiere } = await visit(poste)
  await page.evaluate(async () => {
    const cache = await caches.open('lisiere-emport-v1')
    for (const request of await cache.keys()) {
      if (request.url.includes('geo/communes.json')) await cache.delete(request)
    }
    // As for who chose what to take along: the file is not fetched again by itself.
    localStorage.setItem('lisiere.hors-ligne', 'choisi')
  })
  poste.server.replace.set('geo/communes.json', '{"version":1}')
  await page.goto(`${poste.server.base}?territoire=commune:39300`)
  await expect(page.getByText(/Des données plus récentes sont en ligne/)).toBeVisible()
  await expect(lisiere.fiche).toContainText('communes.json')
  await expect(page.getByRole('button', { name: /Pas prêt hors ligne/ })).toBeVisible()
})
