import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'

/*
 * What restyling a thematic map costs beside a plain pan: run after `npm run build`. Everything
 * is drawn by software here, so read the ratios: a step of the slider that is drawn as fast as a
 * frame of an idle pan does not make the map stutter.
 */
const PORT = 4176
const FRAMES = 30
const VIEWS = {
  'no colours': '?vue=liste',
  'EPCI of 2017, one scale': '?vue=indicateurs&millesime=2017',
  'EPCI of 2017, two sides of a middle, hatched':
    '?vue=indicateurs&millesime=2017&indicateur=population-evolution,epci,quantiles,5',
}

type Reading = { pan: number[]; slider: number[]; longest: number }

const server = await preview({ preview: { port: PORT, host: '127.0.0.1', strictPort: true } })
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
})

async function measure(search: string): Promise<Reading> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  await page.goto(`http://127.0.0.1:${PORT}/${search}`)
  await page.locator('#fiche').getByRole('table').first().waitFor()
  await idle(page)
  const reading = await page.evaluate(steps, FRAMES)
  await page.close()
  return reading
}

/** Two quiet seconds: colours come after the first idle of the map. */
async function idle(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet += 1) {
    await page.waitForFunction(() => document.documentElement.dataset['carte'] === 'idle', null, {
      timeout: 60_000,
    })
    await page.waitForTimeout(500)
  }
}

/** Runs in the page: milliseconds from a pan, then from a step of the slider, to the drawn frame. */
async function steps(frames: number): Promise<Reading> {
  type BenchMap = {
    panBy: (offset: [number, number], options: object) => void
    once: (type: string) => Promise<unknown>
  }
  const map = Reflect.get(window, '__lisiereMap') as BenchMap
  const timed = async (act: () => void): Promise<number> => {
    const started = performance.now()
    const drawn = map.once('render')
    act()
    await drawn
    return performance.now() - started
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 120))
  const pan: number[] = []
  const slider: number[] = []
  for (let at = 0; at < frames; at += 1) {
    pan.push(await timed(() => map.panBy([at % 2 === 0 ? 6 : -6, 0], { duration: 0 })))
    await settle()
  }
  const input = document.querySelector<HTMLInputElement>('#fiche input[type=range]')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ type: 'longtask' })
  for (let at = 0; input && write && at < frames; at += 1) {
    const value = String(3 + (at % 5))
    if (input.value === value) continue
    slider.push(
      await timed(() => {
        write.call(input, value)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    )
    await settle()
  }
  await settle()
  return { pan, slider, longest }
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN

const rows: Record<string, Record<string, number>> = {}
for (const [name, search] of Object.entries(VIEWS)) {
  const { pan, slider, longest } = await measure(search)
  rows[name] = {
    'pan frame, ms': Math.round(quantile(pan, 0.5)),
    'pan p95': Math.round(quantile(pan, 0.95)),
    'slider → frame, ms': Math.round(quantile(slider, 0.5)),
    'slider p95': Math.round(quantile(slider, 0.95)),
    'slider / pan': Math.round((100 * quantile(slider, 0.5)) / quantile(pan, 0.5)) / 100,
    'longest task, ms': Math.round(longest),
  }
}
console.table(rows)
await browser.close()
server.httpServer.close()
process.exit(0)
