import { expect, test } from './lisiere.ts'

test('une case de la matrice s’explique, une ligne filtre la carte et se partage', async ({
  lisiere,
  page,
}) => {
  await lisiere.open('?vue=formes')
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('columnheader')).toHaveCount(9)
  const reunions = grid.getByRole('rowheader', { name: /Réunions/ })
  await reunions.click()
  await expect(page).toHaveURL(/formes=/)
  await expect(page.getByRole('region', { name: 'Carte', exact: true })).toContainText('Cinq Pays')
  await page.reload()
  await expect(page.getByRole('region', { name: 'Carte', exact: true })).toContainText('Cinq Pays')
})

test('la recherche trouve dans les textes du mémento et mène à l’énoncé', async ({
  lisiere,
  page,
}) => {
  await lisiere.open()
  await lisiere.search.fill('covoiturage')
  const hit = page.getByRole('option', { name: /Langres/ }).first()
  await expect(hit).toBeVisible()
  await hit.click()
  await expect(lisiere.titre('Pays de Langres')).toBeVisible()
  await expect(page).toHaveURL(/vue=monographie.*ancre=/)
})

test('les liens se lisent en liste et depuis un acteur', async ({ lisiere, page }) => {
  await lisiere.open('?vue=liens')
  await expect(lisiere.fiche).toContainText('106 liens')
  await lisiere.open('?vue=liens&acteur=cluster:clus-ter-jura')
  await expect(lisiere.fiche).toContainText('Clus’Ter Jura')
  await expect(page.getByRole('table').first()).toBeVisible()
})
