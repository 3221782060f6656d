import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, type Lisiere, test } from './lisiere.ts'

const EPCI_2016 = '?vue=liste&couches=epci'

async function save(lisiere: Lisiere, format: RegExp): Promise<{ nom: string; data: Buffer }> {
  const started = lisiere.page.waitForEvent('download')
  await lisiere.page
    .getByRole('dialog', { name: /^Exporter/ })
    .getByRole('button', { name: format })
    .click()
  const download: Download = await started
  return { nom: download.suggestedFilename(), data: await readFile(await download.path()) }
}

test('une liste s’enregistre dans les trois formats, avec ses sources', async ({
  lisiere,
  page,
}) => {
  await lisiere.open(EPCI_2016)
  await page.getByRole('button', { name: 'Exporter la liste' }).click()
  const menu = page.getByRole('dialog', { name: 'Exporter la liste' })
  await expect(menu).toContainText(/2.040 lignes/)
  await expect(menu).toContainText('ODbL')
  await lisiere.expectNoAxeViolation()

  const csv = await save(lisiere, /CSV/)
  expect(csv.nom).toMatch(/^lisiere-epci-en-2016-\d{4}-\d{2}-\d{2}\.csv$/)
  const rows = Papa.parse<string[]>(csv.data.toString('utf8').slice(1), { delimiter: ';' }).data
  expect(rows[0]).toEqual(['Nom', 'SIREN', 'Habitants', 'Communes', 'Surface (km²)'])
  expect(rows[1]?.[1]).toMatch(/^="\d{9}"$/)
  expect(rows[2041]).toEqual([''])
  expect(csv.data.toString('utf8')).toContain('COGugaison')
  await expect(menu.getByRole('status')).toContainText(csv.nom)

  const xlsx = await save(lisiere, /XLSX/)
  const files = unzipSync(new Uint8Array(xlsx.data))
  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('Sources et paramètres')
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet.match(/<row /g)).toHaveLength(2041)

  const geojson = JSON.parse((await save(lisiere, /GeoJSON/)).data.toString('utf8'))
  expect(geojson.features).toHaveLength(2040)
  expect(geojson.features.every((one: { geometry: unknown }) => one.geometry !== null)).toBe(true)
  expect(Object.keys(geojson.features[0].properties)).toContain('surface_km2')
  expect(geojson.adresse).toContain('vue=liste')
})

test('ce que le filtre garde se prend au clavier', async ({ lisiere, page }) => {
  await lisiere.open(EPCI_2016)
  await lisiere.fiche.getByRole('textbox', { name: 'Filtrer par nom' }).fill('lons')
  const button = page.getByRole('button', { name: 'Exporter la liste' })
  await button.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('dialog', { name: 'Exporter la liste' })
  const left = menu.getByRole('radio', { name: 'ce que le filtre garde' })
  await expect(left).toBeChecked()
  await expect(menu).not.toContainText(/2.040/)
  await page.keyboard.press('Tab')
  await expect(left).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(menu.getByRole('button', { name: /CSV/ })).toBeFocused()
  const started = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const text = (await readFile(await (await started).path())).toString('utf8')
  expect(text).toContain('Filtre par nom : lons')
  expect(text).not.toContain('Langres')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})
