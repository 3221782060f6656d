import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './lisiere.ts'

const VUE = '?territoire=pays:ledonien&millesime=2017'

/** Another site, with a frame between two links. */
async function serveHost(code: string): Promise<{ base: string; server: Server }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<!doctype html><html lang="fr"><title>Autre site</title><main><h1>Autre site</h1><p><a href="#a">avant</a></p>${code}<p><a href="#b">après</a></p></main></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}

test('le lien copié rend la même vue', async ({ lisiere, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await lisiere.open(VUE)
  await page.getByRole('button', { name: 'Partager' }).click()
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(page.getByText('Lien copié.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/\?territoire=pays:ledonien&millesime=2017$/)
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.locator('#fiche').getByRole('heading', { level: 2 })).toHaveText(
    'Pays Lédonien',
  )
})

test('axe ne trouve rien dans le menu, le code QR et l’intégration', async ({ lisiere, page }) => {
  await lisiere.open(VUE)
  // The two hidden « close » buttons around an open dialog stand outside it (see accessibilite.spec.ts).
  const except = ['region']
  await page.getByRole('button', { name: 'Partager' }).click()
  await expect(page.getByRole('button', { name: 'Copier le lien' })).toBeVisible()
  await lisiere.expectNoAxeViolation({ except })
  for (const name of ['Code QR…', 'Intégrer dans un site…']) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('button', { name: 'Fermer' })).toBeVisible()
    await lisiere.expectNoAxeViolation({ except })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Fermer' })).toBeHidden()
    await page.getByRole('button', { name: 'Partager' }).click()
  }
})

test('intégrée dans un autre site, la carte se traverse au clavier et ne garde rien', async ({
  lisiere,
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    // As a browser that refuses storage to third parties.
    for (const kind of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, kind, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  await lisiere.open(VUE)
  await page.getByRole('button', { name: 'Partager' }).click()
  await page.getByRole('button', { name: 'Intégrer dans un site…' }).click()
  const code = await page.getByRole('textbox', { name: 'Code à coller dans la page' }).inputValue()
  expect(code).toContain(`src="${baseURL}/?territoire=pays:ledonien`)
  await page.getByRole('button', { name: 'Aperçu du cadre' }).click()
  const apercu = page.frameLocator('iframe[title^="Aperçu"]')
  await expect(apercu.getByText('Le Pays Lédonien en 2017 et ses 6 EPCI.')).toBeVisible()

  const { base, server } = await serveHost(code)
  try {
    await page.goto(base)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByText('Le Pays Lédonien en 2017 et ses 6 EPCI.')).toBeVisible()
    await expect(frame.getByRole('navigation', { name: 'Vues' })).toHaveCount(0)
    await expect(frame.getByRole('button', { name: /^Couches/ })).toHaveCount(0)

    await page.getByRole('link', { name: 'avant' }).focus()
    await page.keyboard.press('Tab')
    await expect(frame.getByRole('link', { name: 'Passer la carte' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const whole = frame.getByRole('link', { name: /Ouvrir dans Lisière/ })
    await expect(whole).toBeFocused()
    expect(await whole.getAttribute('target')).toBe('_blank')
    expect(await whole.getAttribute('href')).toBe(`${baseURL}/${VUE}`)
    await page.keyboard.press('Tab')
    await expect(frame.getByRole('link', { name: 'Revenir à la carte' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'après' })).toBeFocused()

    // The long way too: every stop inside the frame, then out of it.
    await page.getByRole('link', { name: 'avant' }).focus()
    const last = page.getByRole('link', { name: 'après' })
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab')
      if (await last.evaluate((link) => link === document.activeElement)) break
    }
    await expect(last).toBeFocused()
    await lisiere.expectNoAxeViolation()
    await expect(
      page.frames()[1]?.evaluate(() => navigator.serviceWorker.controller),
    ).resolves.toBe(null)
  } finally {
    server.close()
  }
})
