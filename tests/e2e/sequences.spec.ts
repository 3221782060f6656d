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
  // The page behind shows Langres: the other step takes its view, then has its own back.
  await press('Refermer « Langres')
  await press('Écrire « Pays Lédonien')
  await press('Remplacer par la vue affichée')
  await expect(dialog.getByText('a une autre vue')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(dialog.getByText('a une autre vue')).toHaveCount(0)
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

test('partir d’une séquence toute faite, changer l’ordre à la souris, refuser un mauvais fichier', async ({
  lisiere,
  page,
}) => {
  await lisiere.open()
  await page.getByRole('button', { name: 'Présenter', exact: true }).click()
  await page.getByRole('button', { name: 'Mes séquences…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mes séquences' })
  await dialog.getByRole('button', { name: 'Partir d’une toute faite…' }).click()
  await page.getByRole('button', { name: 'Le mémento en douze étapes' }).click()
  const rows = dialog.getByRole('row')
  await expect(rows).toHaveCount(12, { timeout: 45_000 })
  await expect(dialog.getByRole('textbox', { name: 'Titre de la séquence' })).toHaveValue(
    'Le mémento en douze étapes (copie)',
  )
  await expect(rows.nth(0)).toContainText('Clusters et territoires locaux')
  await rows.nth(0).dragTo(rows.nth(1), {
    sourcePosition: { x: 20, y: 20 },
    targetPosition: { x: 200, y: 90 },
  })
  await expect(rows.nth(1)).toContainText('Clusters et territoires locaux')
  await page.setInputFiles('input[type="file"]', {
    name: 'autre.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"titre":3}'),
  })
  await expect(dialog.getByRole('alert')).toContainText('il manque')
  await expect(rows).toHaveCount(12)
})

test('un lien de séquence abîmé donne une phrase, et l’explorateur', async ({ lisiere }) => {
  await lisiere.open('#sequence=abimee')
  await expect(lisiere.page.getByText(/coupé en chemin/)).toBeVisible()
})
