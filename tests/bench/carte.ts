import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'

/*
 * What restyling a thematic map costs beside a plain pan: run after `npm run build`. Everything
 * is drawn by software here, and other programs may share the machine: read the ratios, and the
 * time that the page's own thread spent working, which does not count the waiting.
 */
const PORT = 4176
const FRAMES = 15
const VIEWS = {
  'no colours': '?vue=liste',
  'EPCI of 2017, one scale': '?vue=indicateurs&millesime=2017',
  'EPCI of 2017, two sides of a middle, hatched':
    '?vue=indicateurs&millesime=2017&indicateur=population-evolution,epci,quantiles,5',
}

type Reading = { pan: number[]; slider: number[]; panCpu: number; sliderCpu: number }

const server = await preview({ preview: { port: PORT, host: '127.0.0.1', strictPort: true } })
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
})

async function measure(search: string): Promise<Reading> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  // The runner of this file marks named functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(`http://127.0.0.1:${PORT}/${search}`)
  await page.locator('#fiche').getByRole('table').first().waitFor({ timeout: 60_000 })
  await idle(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  /** Milliseconds of work of the main thread since the page opened. */
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  const run = async (act: 'pan' | 'slider') => {
    const before = await worked()
    const frames = await page.evaluate(steps, { act, frames: FRAMES })
    await idle(page)
    return { frames, cpu: ((await worked()) - before) / Math.max(1, frames.length) }
  }
  const pan = await run('pan')
  const slider = await run('slider')
  await page.close()
  return { pan: pan.frames, slider: slider.frames, panCpu: pan.cpu, sliderCpu: slider.cpu }
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

/** Runs in the page: milliseconds from each act to the frame that shows it. */
async function steps({
  act,
  frames,
}: {
  act: 'pan' | 'slider'
  frames: number
}): Promise<number[]> {
  type BenchMap = {
    panBy: (offset: [number, number], options: object) => void
    once: (type: string) => Promise<unknown>
  }
  const map = Reflect.get(window, '__lisiereMap') as BenchMap
  const input = document.querySelector<HTMLInputElement>('#fiche input[type=range]')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const times: number[] = []
  if (act === 'slider' && !input) return times
  for (let at = 0; at < frames; at += 1) {
    const value = String(3 + (at % 5))
    if (act === 'slider' && input?.value === value) continue
    const started = performance.now()
    const drawn = map.once('render')
    if (act === 'pan') map.panBy([at % 2 === 0 ? 6 : -6, 0], { duration: 0 })
    else {
      write?.call(input, value)
      input?.dispatchEvent(new Event('input', { bubbles: true }))
    }
    await drawn
    times.push(performance.now() - started)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return times
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN

const rows: Record<string, Record<string, number>> = {}
for (const [name, search] of Object.entries(VIEWS)) {
  const { pan, slider, panCpu, sliderCpu } = await measure(search)
  rows[name] = {
    'pan, ms to frame': Math.round(quantile(pan, 0.5)),
    'pan p95': Math.round(quantile(pan, 0.95)),
    'slider, ms to frame': Math.round(quantile(slider, 0.5)),
    'slider p95': Math.round(quantile(slider, 0.95)),
    'slider / pan': Math.round((100 * quantile(slider, 0.5)) / quantile(pan, 0.5)) / 100,
    'pan, ms of work': Math.round(panCpu),
    'slider, ms of work': slider.length === 0 ? Number.NaN : Math.round(sliderCpu),
  }
}
console.table(rows)
await browser.close()
server.httpServer.close()
process.exit(0)
