import type { Browser } from 'puppeteer-core'
import { escapeXml } from '#/lib/escapeXml.ts'
import type { Deroule } from './derouler.ts'

const COLONNES = 4
const VIGNETTE = { width: 600, height: 338 }
const MARGE = 16
const LEGENDE = 34
/** A committed picture stays small: this one reads at full size, and weighs under 500 kB. */
const QUALITE = 72

/** The pictures of a run on one sheet, each with its number and title, as WebP. */
export async function drawPlanche(
  browser: Browser,
  { navigateur, version, etapes }: Deroule,
): Promise<Uint8Array> {
  const lignes = Math.ceil(etapes.length / COLONNES)
  const width = COLONNES * (VIGNETTE.width + MARGE) + MARGE
  const height = lignes * (VIGNETTE.height + LEGENDE + MARGE) + MARGE + LEGENDE
  const figures = etapes
    .map(
      ({ rang, titre, image }) =>
        `<figure><img src="data:image/png;base64,${Buffer.from(image).toString('base64')}"><figcaption><b>${rang}</b> ${escapeXml(titre)}</figcaption></figure>`,
    )
    .join('')
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  await page.setContent(
    `<style>
      body { margin: 0; padding: ${MARGE}px; background: #f7f4ec; color: #1f2a36; font: 18px 'Liberation Sans', sans-serif }
      h1 { margin: 0; height: ${LEGENDE}px; font-size: 20px }
      main { display: grid; grid-template-columns: repeat(${COLONNES}, ${VIGNETTE.width}px); gap: ${MARGE}px }
      figure { margin: 0 }
      img { display: block; width: ${VIGNETTE.width}px; height: ${VIGNETTE.height}px; outline: 1px solid #a3977c }
      figcaption { height: ${LEGENDE}px; line-height: ${LEGENDE}px }
    </style>
    <h1>${escapeXml(navigateur.titre)}, ${escapeXml(version)}, démarré à froid sans réseau</h1>
    <main>${figures}</main>`,
  )
  const sheet = await page.screenshot({ type: 'webp', quality: QUALITE })
  await page.close()
  return sheet
}
