import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './lisiere.ts'

/** Pages of a PDF, counted in the file itself: no tool to install. */
const countPages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length

/** The printer's dialog would wait for somebody. */
async function withoutPrinter(page: Page) {
  await page.addInitScript(() => {
    window.print = () => Reflect.set(window, 'isPrinted', true)
  })
}

const isPrinted = (page: Page) =>
  page.waitForFunction(() => Reflect.get(window, 'isPrinted') === true)

/** Words of a PDF; null where poppler is not installed. */
function wordsOf(pdf: Buffer, path: string): string | null {
  writeFileSync(path, pdf)
  try {
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  } catch {
    return null
  }
}

test.slow()

test('imprime la carte en vecteurs, puis la fiche dépliée', async ({ lisiere, page }, info) => {
  await withoutPrinter(page)
  await lisiere.open('?territoire=pays:ledonien')
  await page.getByRole('button', { name: 'Partager' }).click()
  await page.getByRole('button', { name: 'Imprimer…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Imprimer cette vue' })
  await expect(dialog.getByRole('img', { name: /Première page/ })).toBeVisible({ timeout: 40_000 })
  await lisiere.expectNoAxeViolation()
  await dialog.getByRole('button', { name: 'Imprimer ou enregistrer en PDF…' }).click()
  await isPrinted(page)

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(countPages(pdf)).toBeGreaterThan(5)
  const words = wordsOf(pdf, info.outputPath('fiche.pdf'))
  if (words === null) return
  const [first = '', ...others] = words.split('\f')
  expect(first).toContain('Pays Lédonien en 2016')
  expect(first).toContain('Lons-le-Saunier')
  expect(first).toContain('ADMIN EXPRESS COG 2018')
  expect(first).toContain('territoire=pays:ledonien')
  // The windowed list of communes is whole, with its head on each of its pages.
  const rest = others.join('\n')
  for (const commune of ['Montmorot', 'Arlay', 'Mérona']) expect(rest).toContain(commune)
  expect(rest.match(/Nom\s+Habitants\s+Surface/g)?.length).toBeGreaterThan(1)
  expect(rest).not.toContain('Exporter')
})

test('A3 en paysage, sans la fiche, tient sur une page', async ({ lisiere, page }) => {
  await withoutPrinter(page)
  await lisiere.open('?territoire=pays:langres&avec=zone-emploi-2010:2103&vue=recouvrements')
  await page.getByRole('button', { name: 'Partager' }).click()
  await page.getByRole('button', { name: 'Imprimer…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Imprimer cette vue' })
  await dialog.getByText('A3', { exact: true }).click()
  await dialog.getByText('Paysage', { exact: true }).click()
  await dialog.getByText(/Avec le texte de la fiche/).click()
  await expect(dialog.getByText('On dessine…')).toBeHidden()
  await dialog.getByRole('button', { name: /^Imprimer/ }).click()
  await isPrinted(page)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(countPages(pdf)).toBe(1)
  // A3 landscape in points, to the nearest.
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'))
  expect(Math.round(Number(box?.[1]) / 10)).toBe(119)
  expect(Math.round(Number(box?.[2]) / 10)).toBe(84)
})

test('Ctrl + P imprime la carte sans dialogue, et la page revient ensuite', async ({
  lisiere,
  page,
}) => {
  await withoutPrinter(page)
  await lisiere.open('?territoire=pays:langres')
  await page.keyboard.press('Control+p')
  await isPrinted(page)
  await expect(page.locator('#impression svg[role="img"]').first()).toBeAttached()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('#impression')).toHaveCount(0)
  await expect(lisiere.titre('Pays de Langres')).toBeVisible()
})

test('enregistre un SVG aux couches nommées, et un PNG A3', async ({ lisiere, page }, info) => {
  await lisiere.open('?territoire=pays:ledonien')
  await page.getByRole('button', { name: 'Partager' }).click()
  await page.getByRole('button', { name: 'Image…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Image de cette vue' })
  await dialog.getByText('SVG', { exact: true }).click()
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Enregistrer l’image' }).click()
  const svg = info.outputPath('vue.svg')
  await (await saved).saveAs(svg)
  const text = readFileSync(svg, 'utf8')
  expect(text).toContain('<g id="couche-epci" data-nom="EPCI')
  expect(text).toContain('>Pays Lédonien</text>')

  await dialog.getByText('PNG', { exact: true }).click()
  await dialog.getByRole('button', { name: /Dimensions/ }).click()
  await page.getByRole('option', { name: /^A3/ }).click()
  await expect(dialog.getByText('On dessine…')).toBeHidden()
  const picture = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Enregistrer l’image' }).click()
  const png = info.outputPath('vue.png')
  const download = await picture
  expect(download.suggestedFilename()).toBe('lisiere-pays-ledonien-en-2016.png')
  await download.saveAs(png)
  const bytes = readFileSync(png)
  // Width and height in the head of a PNG.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3307, 2339])
})
