import { expect, test } from './lisiere.ts'

const SEARCH_2017 = '?territoire=pays:ledonien&millesime=2017'

test('de la France entière au Pays lédonien, au clavier, puis dans une autre fenêtre', async ({
  lisiere,
  page,
  context,
}) => {
  await lisiere.open()
  await expect(lisiere.fiche.getByRole('button', { name: /^Pays de Langres/ })).toBeVisible()

  await page.keyboard.press('/')
  await expect(lisiere.search).toBeFocused()
  await page.keyboard.type('ledon')
  await page.keyboard.press('Enter')
  await expect(lisiere.titre('Pays Lédonien')).toBeVisible()
  await expect(page).toHaveURL(/\?territoire=pays:ledonien$/)
  // INSEE counts 212 communes in 2016 and 221 in 2015, as the memento does.
  await expect(lisiere.fiche).toContainText('212')
  await expect(lisiere.fiche).toContainText('221')
  await expect(lisiere.fiche).toContainText(/82\s263/)

  await lisiere.fiche.getByRole('radio', { name: '2017' }).check({ force: true })
  await expect(page).toHaveURL(new RegExp(`${SEARCH_2017.replace('?', '\\?')}$`))
  await expect(lisiere.fiche).toContainText(/82\s465/)
  await expect(page.getByRole('region', { name: 'Carte', exact: true })).toContainText('6 EPCI')

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.locator('#fiche').getByRole('heading', { level: 2 })).toHaveText(
    'Pays Lédonien',
  )
  await expect(other.locator('#fiche')).toContainText(/82\s465/)
})

test('un clic sur la carte choisit, le retour défait', async ({ lisiere, page }) => {
  await lisiere.open()
  await lisiere.mapIdle()
  await lisiere.clickMap([3.95, 49.85])
  await expect(lisiere.titre('Pays de Thiérache')).toBeVisible()
  await expect(page).toHaveURL(/territoire=pays:thierache/)
  await page.goBack()
  await expect(lisiere.titre('Pays de Thiérache')).toBeHidden()
  await page.goForward()
  await expect(lisiere.titre('Pays de Thiérache')).toBeVisible()
})

test('choisir cadre le territoire à l’écart de la fiche', async ({ lisiere }) => {
  await lisiere.open('?territoire=pays:langres')
  await lisiere.mapIdle()
  await expect.poll(() => lisiere.zoom()).toBeGreaterThan(7)
})

test('les territoires de toutes natures s’ouvrent par leur adresse', async ({ lisiere }) => {
  const territoires: [id: string, nom: RegExp][] = [
    ['epci:200071116', /Ecla|Lons/],
    ['zone-emploi-2010:4306', /Lons-le-Saunier/],
    ['departement:39', /Jura/],
    ['region:27', /Bourgogne-Franche-Comté/],
    ['petr:200051225', /Lédonien/],
    ['commune:39300', /Lons-le-Saunier/],
  ]
  for (const [id, nom] of territoires) {
    await lisiere.open(`?territoire=${id}`)
    await expect(lisiere.fiche.getByRole('heading', { level: 2, name: nom })).toBeVisible()
  }
})

test('une mauvaise adresse rend la vue la plus proche et le dit', async ({ lisiere, page }) => {
  await lisiere.open('?territoire=petr:000000000&millesime=1789&vue=cuisine')
  await expect(page.getByRole('status').filter({ hasText: 'petr:000000000' })).toBeVisible()
  await expect(lisiere.fiche.getByRole('button', { name: /^Pays de Langres/ })).toBeVisible()
})

test('un EPCI d’après la réforme amène son millésime', async ({ lisiere, page }) => {
  await lisiere.open('?territoire=epci:200071116')
  await expect(page).toHaveURL(/millesime=2017/)
  await expect(page.getByRole('status').filter({ hasText: 'n’existe pas' })).toBeVisible()
})

test('les couches se règlent en deux clics et restent dans l’adresse', async ({
  lisiere,
  page,
}) => {
  await lisiere.open()
  await page.getByRole('button', { name: /^Couches/ }).click()
  await page
    .getByRole('dialog', { name: 'Couches de la carte' })
    .getByText('Zones d’emploi 2020', { exact: false })
    .first()
    .click()
  // Eight layers of thirteen: the shorter writing says what is left out.
  await expect(page).toHaveURL(/couches=toutes,/)
  expect(page.url()).not.toContain('-zone-emploi-2020')
  await page.reload()
  await page.getByRole('button', { name: 'Couches, 8 sur la carte' }).click()
  await expect(page.getByRole('switch', { name: /Zones d’emploi 2020/ })).toBeChecked()
})

test('sans WebGL, la fiche, la liste et la recherche restent', async ({ lisiere, page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await lisiere.open('?territoire=pays:langres')
  await expect(page.getByRole('region', { name: 'Carte', exact: true })).toContainText('WebGL')
  await expect(lisiere.titre('Pays de Langres')).toBeVisible()
  await lisiere.search.fill('st antonin')
  await expect(page.getByRole('option', { name: /Saint-Antonin-Noble-Val/ })).toBeVisible()
})

test('le clavier ne repart jamais du haut de la page', async ({ lisiere, page }) => {
  await lisiere.open()
  await lisiere.search.fill('ledon')
  await expect(page.getByRole('option', { name: /Pays Lédonien/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(lisiere.titre('Pays Lédonien')).toBeFocused()
  const onglet = lisiere.fiche.getByRole('button', { name: 'Recouvrements' })
  await onglet.focus()
  await page.keyboard.press('Enter')
  await expect(onglet).toBeFocused()
  await expect(page).toHaveTitle(/Pays Lédonien en 2016, recouvrements — Lisière/)
})
