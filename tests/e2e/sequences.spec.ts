import { expect, test } from './lisiere.ts'

test('faire une séquence au clavier : ajouter, ordonner, écrire, garder, supprimer, annuler, partager', async ({
  lisiere,
}) => {
  test.setTimeout(120_000)
  const { page } = lisiere
  const menu = page.getByRole('button', { name: 'Présenter', exact: true })
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await lisiere.open('?territoire=pays:ledonien')
  for (const search of ['?territoire=pays:ledonien', '?territoire=pays:langres&millesime=2017']) {
    await lisiere.open(search)
    await menu.focus()
    await page.keyboard.press('Enter')
    await press('Ajouter cette vue')
    await expect(page.getByText(/est ajoutée à « Ma séquence »/)).toBeVisible()
  }
  await menu.focus()
  await page.keyboard.press('Enter')
  await press('Mes séquences…')
  const dialog = page.getByRole('dialog', { name: 'Mes séquences' })
  const rows = dialog.getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0)).toContainText('Lédonien')
  await expect(dialog.locator('[data-vignette="drawn"] img')).toHaveCount(2)
  await lisiere.expectNoAxeViolation()

  await press('Descendre « Pays Lédonien')
  await expect(rows.nth(1)).toContainText('Lédonien')
  await press('Écrire « Pays de Langres')
  await dialog.getByRole('textbox', { name: 'Titre', exact: true }).fill('Langres après la réforme')
  await dialog.getByRole('textbox', { name: 'Texte projeté' }).fill('Trois EPCI au lieu de six.')
  await expect(dialog.getByText('6 mots.')).toBeVisible()
  await press('Supprimer « Pays Lédonien')
  await expect(rows).toHaveCount(1)
  await press('Annuler')
  await expect(rows).toHaveCount(2)
  await press('Partager la séquence')
  const lien = await dialog.getByRole('textbox', { name: /Lien qui porte/ }).inputValue()
  expect(lien).toContain('#sequence=')
  await lisiere.expectNoAxeViolation()

  // Kept for the next visit.
  await page.reload()
  await menu.focus()
  await page.keyboard.press('Enter')
  await press('Mes séquences…')
  await dialog.getByRole('button', { name: 'Ma séquence' }).click()
  await expect(rows.nth(0)).toContainText('Langres après la réforme')

  // The link alone is enough, in a browser that has nothing.
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(lien)
  await expect(page.getByRole('heading', { name: 'Langres après la réforme' })).toBeVisible()
})

test('un lien de séquence abîmé donne une phrase, et l’explorateur', async ({ lisiere }) => {
  await lisiere.open('#sequence=abimee')
  await expect(lisiere.page.getByText(/coupé en chemin/)).toBeVisible()
})
