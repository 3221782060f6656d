import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** What the tests see of the map that the page exposes to an automated browser. */
type TestMap = {
  project: (lonLat: [number, number]) => { x: number; y: number }
  getCanvas: () => HTMLCanvasElement
  getZoom: () => number
  getCenter: () => { lng: number; lat: number }
}

/** The application as its users see it; the only place that knows Playwright's page. */
export class Lisiere {
  readonly page: Page
  /** Addresses asked of another host, and errors the page let through. */
  readonly foreignRequests: string[] = []
  readonly pageErrors: string[] = []

  constructor(page: Page) {
    this.page = page
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') {
        this.foreignRequests.push(request.url())
      }
    })
    page.on('pageerror', (error) => this.pageErrors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.pageErrors.push(message.text())
    })
  }

  async open(search = '') {
    await this.page.goto(`/${search}`)
    await expect(this.fiche).toBeVisible()
  }

  get fiche() {
    return this.page.locator('#fiche')
  }

  get search() {
    return this.page.getByRole('combobox', { name: 'Chercher un territoire' })
  }

  titre(nom: string) {
    return this.fiche.getByRole('heading', { level: 2, name: nom })
  }

  async mapIdle() {
    await this.page.waitForFunction(() => document.documentElement.dataset['carte'] === 'idle')
  }

  /** Clicks the map at a place given in degrees. */
  async clickMap(lonLat: [lon: number, lat: number]) {
    const at = await this.page.evaluate((place) => {
      const map = Reflect.get(window, '__lisiereMap') as TestMap
      const { x, y } = map.project(place)
      const box = map.getCanvas().getBoundingClientRect()
      return { x: box.left + x, y: box.top + y }
    }, lonLat)
    await this.page.mouse.click(at.x, at.y)
  }

  zoom() {
    return this.page.evaluate(() => (Reflect.get(window, '__lisiereMap') as TestMap).getZoom())
  }

  async expectNoAxeViolation({ except = [] as string[] } = {}) {
    const { violations } = await new AxeBuilder({ page: this.page }).disableRules(except).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
    ).toEqual([])
  }

  /** The same by night, then back to day: the page is not opened twice. */
  async expectNoAxeViolationByNight() {
    const paper = () =>
      this.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const day = await paper()
    await this.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expect.poll(paper).not.toBe(day)
    await this.expectNoAxeViolation()
    await this.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await expect.poll(paper).toBe(day)
  }
}

/** A page opened on nothing yet; at the end of each test it must not have erred nor called out. */
export const test = base.extend<{ lisiere: Lisiere }>({
  lisiere: async ({ page }, use) => {
    const lisiere = new Lisiere(page)
    await use(lisiere)
    expect(lisiere.foreignRequests).toEqual([])
    expect(lisiere.pageErrors).toEqual([])
  },
})

export { expect }
