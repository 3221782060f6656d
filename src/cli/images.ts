import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

/*
 * Draws the icons of the installed application from `src/ui/favicon.svg`: run it again
 * when the mark changes, and commit what it writes. Needs an installed Chromium
 * (`CHROME_PATH`), as the browser tests do.
 */
const PAPER = '#f7f4ec'
/** A mask may cut everything outside the middle 80 %: the mark keeps within 62 %. */
const MASK_SHARE = 0.62

const ICONES = [
  { file: 'lisiere-192.png', size: 192, share: 1 },
  { file: 'lisiere-512.png', size: 512, share: 1 },
  { file: 'lisiere-masquable-512.png', size: 512, share: MASK_SHARE },
  { file: 'lisiere-apple-180.png', size: 180, share: 0.82 },
]

const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'
const svg = readFileSync('src/ui/favicon.svg').toString('base64')

mkdirSync('public/icones', { recursive: true })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const { file, size, share } of ICONES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${PAPER}}</style><img width="${Math.round(size * share)}" src="data:image/svg+xml;base64,${svg}">`,
  )
  await page.screenshot({ path: `public/icones/${file}` })
  await page.close()
  console.info(`public/icones/${file}`)
}
await browser.close()
