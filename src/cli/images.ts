import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import { preview } from 'vite'

/*
 * Draws the committed pictures: the icons of the installed application, from
 * `src/ui/favicon.svg`, and the preview of a link, from the built application (run
 * `npm run build` first). Run it when the mark or the first view changes. Needs an
 * installed Chromium (`CHROME_PATH`), as the browser tests do.
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

async function drawIcones(browser: Browser): Promise<void> {
  const svg = readFileSync('src/ui/favicon.svg').toString('base64')
  mkdirSync('public/icones', { recursive: true })
  for (const { file, size, share } of ICONES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${PAPER}}</style><img width="${Math.round(size * share)}" src="data:image/svg+xml;base64,${svg}">`,
    )
    await page.screenshot({ path: `public/icones/${file}` })
    await page.close()
    console.info(`public/icones/${file}`)
  }
}

/** Networks cut the edges: the words stand well inside. */
const TITRE_CSS = `
  #carte button, footer, [aria-label='Cadrage de la carte'], .maplibregl-ctrl-bottom-left, section > div:first-child { display: none !important }
  main > section { grid-template-rows: minmax(0, 1fr) !important }
  #apercu { position: fixed; z-index: 50; left: 0; top: 0; bottom: 0; width: 500px; box-sizing: border-box; padding: 72px 40px 56px 64px; background: ${PAPER}; border-right: 2px solid #1f2a36; color: #1f2a36; font-family: 'Source Serif 4', serif }
  #apercu b { display: block; font-size: 92px; line-height: 1; font-weight: 600 }
  #apercu p { margin-top: 36px; font-size: 34px; line-height: 1.28 }
  main { margin-left: 500px; width: 700px }
`

async function drawApercu(browser: Browser): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('Run `npm run build` first')
  const server = await preview({ preview: { port: 4199, host: '127.0.0.1' } })
  const page = await browser.newPage({
    viewport: { width: 1200, height: 630 },
    locale: 'fr-FR',
    colorScheme: 'light',
    bypassCSP: true,
    serviceWorkers: 'block',
  })
  await page.goto('http://127.0.0.1:4199/?integre=carte&lecture=oui')
  await page.addStyleTag({ content: TITRE_CSS })
  await page.evaluate(() => {
    const words = document.createElement('div')
    words.id = 'apercu'
    words.innerHTML =
      '<b>Lisière</b><p>Pays, pôles territoriaux et intercommunalités de France, dits et mesurés</p>'
    document.body.append(words)
  })
  await page.waitForTimeout(1500)
  await page.waitForFunction(() => document.documentElement.dataset['carte'] === 'idle')
  await page.screenshot({ path: 'public/apercu.png' })
  await server.close()
  console.info('public/apercu.png')
}

const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
})
await drawIcones(browser)
await drawApercu(browser)
await browser.close()
