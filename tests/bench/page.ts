import { chromium } from '@playwright/test'
import { preview } from 'vite'

/*
 * What the page itself pays: run after `npm run build`. The map is taken away (no WebGL), so
 * that software rendering does not drown what our own code does on the main thread.
 */
const PORT = 4175
const ROUNDS = 5
const START = '?territoire=pays:ledonien&avec=zone-emploi-2010&vue=recouvrements'

type Reading = { sentenceMs: number; longestTaskMs: number; longTasks: number }

const server = await preview({ preview: { port: PORT, host: '127.0.0.1', strictPort: true } })
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
})

async function measure(): Promise<{ first: Reading; click: Reading }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
    const tasks: number[] = []
    Reflect.set(window, 'tasks', tasks)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  const read = async (since: number): Promise<Reading> => {
    await page.waitForTimeout(400)
    const tasks = await page.evaluate(() => Reflect.get(window, 'tasks') as number[])
    await page.evaluate(() => void (Reflect.get(window, 'tasks') as number[]).splice(0))
    return { sentenceMs: since, longestTaskMs: Math.max(0, ...tasks), longTasks: tasks.length }
  }
  const opened = performance.now()
  await page.goto(`http://127.0.0.1:${PORT}/${START}`)
  await page.locator('#fiche').getByText('Saint-Claude').first().waitFor()
  const first = await read(performance.now() - opened)
  // From the click to the sentence of the pair, as the page sees it.
  const sentenceMs = await page.evaluate(async () => {
    const fiche = document.querySelector('#fiche')
    const row = [...(fiche?.querySelectorAll('button') ?? [])].find((button) =>
      button.textContent?.includes('Saint-Claude'),
    )
    const started = performance.now()
    row?.click()
    while (!fiche?.textContent?.includes('couvre 10')) {
      if (performance.now() - started > 5000) return Number.NaN
      await new Promise((next) => requestAnimationFrame(next))
    }
    return performance.now() - started
  })
  const click = await read(sentenceMs)
  await page.close()
  return { first, click }
}

const rounds: Awaited<ReturnType<typeof measure>>[] = []
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure())
const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const row = (key: 'first' | 'click') => ({
  'ms, median': Math.round(median(rounds.map((round) => round[key].sentenceMs))),
  'longest task, ms': Math.round(Math.max(...rounds.map((round) => round[key].longestTaskMs))),
  'tasks over 50 ms, median': median(rounds.map((round) => round[key].longTasks)),
})
console.table({
  'opening a link to a zoning → its list': row('first'),
  'click on a row → the sentence of the pair': row('click'),
})
await browser.close()
server.httpServer.close()
process.exit(0)
