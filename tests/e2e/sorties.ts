import { statSync } from 'node:fs'
import { expect, type Lisiere } from './lisiere.ts'

/** A file smaller than this holds nothing. */
const MIN_OCTETS = 2000

/** Does something that saves a file, and looks at it. */
async function expectFile(lisiere: Lisiere, name: RegExp, press: () => Promise<void>) {
  const started = lisiere.page.waitForEvent('download', { timeout: 60_000 })
  await press()
  const download = await started
  expect(download.suggestedFilename()).toMatch(name)
  expect(statSync(await download.path()).size).toBeGreaterThan(MIN_OCTETS)
}

/** All that can be taken away from the application at this address: list, image, print, hand-out. */
export async function expectSorties(lisiere: Lisiere, base: string): Promise<void> {
  const { page } = lisiere
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()

  await page.goto(`${base}?vue=liste&couches=epci`)
  await press('Exporter la liste')
  await expectFile(lisiere, /^lisiere-epci-.*\.csv$/, () => press(/CSV/))

  await page.goto(`${base}?territoire=pays:ledonien`)
  await lisiere.mapIdle()
  await press('Partager')
  await press('Image…')
  const image = page.getByRole('dialog', { name: 'Image de cette vue' })
  for (const format of ['SVG', 'PNG']) {
    await image.getByText(format, { exact: true }).click()
    await expect(image.getByText('On dessine…')).toBeHidden()
    await expectFile(lisiere, new RegExp(`\\.${format.toLowerCase()}$`), () =>
      press('Enregistrer l’image'),
    )
  }
  await page.keyboard.press('Escape')

  await press('Partager')
  await press('Imprimer…')
  const feuille = page.getByRole('dialog', { name: 'Imprimer cette vue' })
  await expect(feuille.getByRole('img', { name: /Première page/ })).toBeVisible({ timeout: 40_000 })
  await page.keyboard.press('Escape')

  // A sequence of one step is the shortest hand-out.
  await press('Présenter')
  await press('Ajouter cette vue')
  await press('Présenter')
  await press(/^Emporter « Ma séquence/)
  const livret = page.getByRole('dialog', { name: 'Emporter la séquence' })
  await expectFile(lisiere, /\.html$/, () => press('Faire le fichier'))
  await livret.getByText(/une étape par page/).click()
  await expectFile(lisiere, /\.pdf$/, () => press('Faire le fichier'))
  await page.keyboard.press('Escape')
}
