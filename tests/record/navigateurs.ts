import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import { openEcran } from './ecran.ts'

export type Taille = { width: number; height: number }

/** What a projector shows. */
export const TAILLE: Taille = { width: 1920, height: 1080 }

export type Navigateur = {
  /** In file names. */
  id: 'chromium' | 'firefox' | 'firefox-sans-webgl'
  titre: string
  /**
   * Opens it on a profile, as a person would in the morning: the profile keeps what it kept.
   * `isStill`: asks for reduced motion.
   */
  start: (profile: string, options?: { isStill?: boolean }) => Promise<Browser>
}

export type Navigateurs = {
  navigateurs: Navigateur[]
  /** What is missing, and how to have it. */
  manques: string[]
  /** Shuts the screen that was opened for them. */
  close: () => void
}

const CHROMIUM = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const FIREFOX = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** Software rendering where there is no graphics card, and no call home. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--lang=fr-FR',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
]

const FIREFOX_PREFS = { 'intl.accept_languages': 'fr-FR, fr', 'webgl.force-enabled': true }

/** What can be driven here: Chromium, Firefox on a screen, Firefox without one. */
export async function findNavigateurs(): Promise<Navigateurs> {
  const chromium = first(CHROMIUM)
  const firefox = first(FIREFOX)
  const found: Navigateurs = { navigateurs: [], manques: [], close: () => {} }
  if (chromium === undefined) found.manques.push('Chromium : apt-get install -y chromium')
  else found.navigateurs.push(chromiumAt(chromium))
  if (firefox === undefined) {
    found.manques.push('Firefox : apt-get install -y firefox-esr xvfb, ou FIREFOX_PATH')
    return found
  }
  const isLinux = process.platform === 'linux'
  const ecran = isLinux ? await openEcran() : null
  if (isLinux && ecran === null) {
    found.manques.push('Un écran pour que Firefox ait WebGL : apt-get install -y xvfb')
  } else {
    found.navigateurs.push(firefoxAt(firefox, ecran?.display))
    found.close = () => ecran?.close()
  }
  found.navigateurs.push(firefoxSansWebGlAt(firefox))
  return found
}

const first = (paths: readonly (string | undefined)[]) =>
  paths.find((path) => path !== undefined && existsSync(path))

function chromiumAt(executablePath: string): Navigateur {
  return {
    id: 'chromium',
    titre: 'Chromium',
    start: (userDataDir, { isStill = false } = {}) =>
      puppeteer.launch({
        executablePath,
        userDataDir,
        defaultViewport: TAILLE,
        args: [...CHROMIUM_ARGS, ...(isStill ? ['--force-prefers-reduced-motion'] : [])],
      }),
  }
}

/** Firefox draws with WebGL only on a screen. */
function firefoxAt(executablePath: string, display: string | undefined): Navigateur {
  const env = display === undefined ? {} : { env: { ...process.env, DISPLAY: display } }
  return {
    id: 'firefox',
    titre: 'Firefox',
    start: (userDataDir, { isStill = false } = {}) =>
      launchFirefox({ executablePath, userDataDir, headless: false, ...env }, isStill),
  }
}

/** The map is then drawn as SVG. */
function firefoxSansWebGlAt(executablePath: string): Navigateur {
  return {
    id: 'firefox-sans-webgl',
    titre: 'Firefox sans WebGL',
    start: (userDataDir, { isStill = false } = {}) =>
      launchFirefox({ executablePath, userDataDir }, isStill),
  }
}

const launchFirefox = (options: LaunchOptions, isStill: boolean) =>
  puppeteer.launch({
    browser: 'firefox',
    defaultViewport: TAILLE,
    extraPrefsFirefox: { ...FIREFOX_PREFS, 'ui.prefersReducedMotion': isStill ? 1 : 0 },
    ...options,
  })
