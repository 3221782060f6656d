import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32, deflateSync } from 'node:zlib'
import { expect, type Lisiere, test } from './lisiere.ts'

/** What our own tile server does with the next requests. */
type Mode = 'tuiles' | 'erreur' | 'absent' | 'muet'

let server: Server
let address = ''
let mode: Mode = 'tuiles'
let served: string[] = []

/** A plain square of 256 pixels, light green: the eye must see it in a picture. */
const PNG = (() => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc32(body), body.length + 4)
    return out
  }
  const size = 256
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.alloc(1 + size * 3)
  for (let x = 0; x < size; x++) row.set([190, x < 2 ? 120 : 225, 170], 1 + x * 3)
  const pixels = Buffer.concat(Array.from({ length: size }, () => row))
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
})()

test.beforeAll(async () => {
  server = createServer((request, response) => {
    served.push(request.url ?? '')
    if (mode === 'muet') return
    const cors = { 'access-control-allow-origin': '*' }
    if (mode === 'erreur') response.writeHead(403, cors).end()
    else if (mode === 'absent') response.writeHead(404, cors).end()
    else response.writeHead(200, { ...cors, 'content-type': 'image/png' }).end(PNG)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

test.afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The page calls the real address, under its own policy; the answer is our server's. */
async function divert({ page }: Lisiere) {
  served = []
  await page.route('https://data.geopf.fr/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const answer = await fetch(`${address}${pathname}${search}`).catch(() => null)
    if (answer === null) return route.abort()
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
}

async function switchOn({ page }: Lisiere) {
  await page.getByRole('button', { name: /^Couches/ }).click()
  const toggle = page.getByRole('switch', { name: /^Plan IGN/ })
  await expect(toggle).not.toBeChecked()
  await toggle.focus()
  await page.keyboard.press('Space')
}

/** What these tests make happen on purpose is not an accident of the page. */
function forgive(lisiere: Lisiere) {
  expect(new Set(lisiere.foreignRequests.map((url) => new URL(url).host))).toEqual(
    new Set(['data.geopf.fr']),
  )
  lisiere.foreignRequests.length = 0
  const expected = lisiere.pageErrors.filter((text) => /Failed to load resource/.test(text))
  expect(lisiere.pageErrors).toEqual(expected)
  lisiere.pageErrors.length = 0
}

const attribution = (lisiere: Lisiere) =>
  lisiere.page.getByRole('button', { name: /voir les sources/ })

test('par défaut, aucune demande ne part', async ({ lisiere, page }) => {
  await divert(lisiere)
  await lisiere.open('?territoire=pays:ledonien')
  await lisiere.mapIdle()
  await page.getByRole('button', { name: /^Couches/ }).click()
  await expect(page.getByRole('switch', { name: /^Plan IGN/ })).not.toBeChecked()
  expect(served).toEqual([])
  expect(lisiere.foreignRequests).toEqual([])
})

test('allumé, il se voit, se cite, se retient, et ne passe pas dans le lien', async ({
  lisiere,
  page,
  browser,
}) => {
  // Two pages, drawn by software.
  test.slow()
  mode = 'tuiles'
  await divert(lisiere)
  await lisiere.open('?territoire=pays:ledonien')
  await lisiere.mapIdle()
  await switchOn(lisiere)
  await expect(attribution(lisiere)).toContainText('© IGN – Plan IGN')
  await expect.poll(() => served.length).toBeGreaterThan(3)
  expect(served[0]).toContain('LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2')
  await lisiere.expectNoAxeViolation()
  expect(page.url()).not.toMatch(/ign|fond/)
  await lisiere.mapIdle()

  await page.reload()
  await expect(attribution(lisiere)).toContainText('© IGN – Plan IGN')
  const link = page.url()
  // What it still asks for after the reload must not come once the account is settled.
  await page.goto('about:blank')
  forgive(lisiere)

  // Somebody else, with the same link.
  const stranger = await browser.newContext()
  const other = await stranger.newPage()
  const called: string[] = []
  other.on('request', (request) => called.push(new URL(request.url()).host))
  await other.goto(link)
  await other.waitForFunction(() => document.documentElement.dataset['carte'] === 'idle')
  expect(called).not.toContain('data.geopf.fr')
  await stranger.close()
})

for (const [panne, comment] of [
  ['erreur', 'refuse'],
  ['absent', 'ne connaît pas les tuiles'],
  ['muet', 'se tait'],
] as const) {
  test(`un service qui ${comment} laisse le fond habituel et le dit une fois`, async ({
    lisiere,
    page,
  }) => {
    mode = panne
    await divert(lisiere)
    await lisiere.open('?territoire=pays:ledonien')
    await lisiere.mapIdle()
    await switchOn(lisiere)
    await page.keyboard.press('Escape')
    await expect(page.getByText(/Le Plan IGN ne répond pas/)).toHaveCount(1, { timeout: 30_000 })
    await expect(attribution(lisiere)).not.toContainText('Plan IGN')
    await page.getByRole('button', { name: /^Couches/ }).click()
    await expect(page.getByRole('switch', { name: /^Plan IGN/ })).not.toBeChecked()
    const before = served.length
    await page.waitForTimeout(500)
    expect(served.length).toBe(before)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    forgive(lisiere)
  })
}
