import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const CANDIDATES = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path))

if (executablePath === undefined) {
  console.error(
    'The browser tests need Chromium or Chrome, and none was found.\n' +
      '  Debian or Ubuntu:  apt-get install -y chromium\n' +
      '  elsewhere:         install Google Chrome, or set CHROME_PATH to its program',
  )
  process.exit(1)
}

/** Several checkouts can run their tests side by side: each with its own `PORT`. */
const port = Number(process.env['PORT'] ?? 4173)
const baseURL = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Mostly waiting: two pages fill two cores. More would starve the map, drawn in software here.
  workers: 2,
  timeout: 90_000,
  // A busy machine may miss one wait; a second miss is a fault, and the first is printed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    // Nothing is kept between tests; hors-ligne.spec.ts lets the service worker in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // Flags pinned: pictures differ between rendering paths, and Chromium must not call home.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--enable-unsafe-swiftshader',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
