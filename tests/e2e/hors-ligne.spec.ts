import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { type StaticServer, serveFolder } from '../helpers/staticServer.ts'
import { expect, Lisiere, test as plain } from './lisiere.ts'

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
      test.setTimeout(180_000)
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
      expect(lisiere.pageErrors.filter((text) => !text.includes('ERR_INTERNET'))).toEqual([])
    })
  })
}
