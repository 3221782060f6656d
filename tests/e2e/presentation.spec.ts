import { expect, Lisiere, test } from './lisiere.ts'

/** A first visit loads the commune table before the steps are written. */
const PREMIERE_MS = 45_000

test.describe.configure({ timeout: 180_000 })

test('une étape se lit du fond de la salle, et axe n’y trouve rien', async ({ lisiere, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1920, height: 1080 })
  const read = async (rang: number) => {
    const etape = page.getByRole('status').first()
    await expect(etape).toContainText(`Étape ${rang} sur 12`, { timeout: PREMIERE_MS })
    await lisiere.mapIdle()
    const titre = page.getByRole('heading', { level: 1 })
    expect(await titre.evaluate((h) => Number.parseFloat(getComputedStyle(h).fontSize))).toBe(56)
    await lisiere.expectNoAxeViolation()
  }
  await page.goto('/?presenter=memento&etape=5')
  await read(5)
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await read(7)
})

test('noir, notes, saut, aide et sortie : le clavier suffit, l’explorateur revient', async ({
  lisiere,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await lisiere.open('?territoire=pays:langres&vue=monographie')
  await page.getByRole('button', { name: 'Présenter', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Le mémento en douze étapes', exact: true }).press('Enter')
  const etape = page.getByRole('status').first()
  await expect(etape).toContainText('Étape 1 sur 12', { timeout: PREMIERE_MS })
  await page.keyboard.press('b')
  await expect(etape).toHaveText('Écran noir.')
  await page.keyboard.press('PageDown')
  await expect(etape).toContainText('Étape 1 sur 12')
  await page.keyboard.type('11')
  await page.keyboard.press('Enter')
  await expect(etape).toContainText('Étape 11 sur 12')
  // What clickers send besides: the end does not wrap, F5 starts and does not load the page anew.
  await page.keyboard.press('End')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Fin de la séquence')).toBeVisible()
  await page.keyboard.press('F5')
  await expect(etape).toContainText('Étape 12 sur 12')
  await page.keyboard.press('n')
  await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Les touches' })).toBeVisible()
  await lisiere.expectNoAxeViolation({ except: ['region'] })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(lisiere.titre('Pays de Langres')).toBeVisible()
  await expect(page).toHaveURL(/territoire=pays:langres&vue=monographie$/)
  await expect(page.getByRole('button', { name: 'Présenter', exact: true })).toBeFocused()
})

test('la régie et la salle avancent ensemble, et se retrouvent après un rechargement', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/?presenter=reforme-2017')
  const salle = page.getByRole('status').first()
  await expect(salle).toContainText('Étape 1 sur 11', { timeout: PREMIERE_MS })
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('r')
  const regie = await opening
  await expect(regie.getByRole('region', { name: 'Notes' })).toContainText('NOTRe')
  // The speaker sees the step of the room and the next one.
  await expect(regie.locator('[data-vignette="drawn"] svg')).toHaveCount(2)
  await regie.getByRole('button', { name: 'Suivante ›' }).click()
  await expect(salle).toContainText('Étape 2 sur 11')
  await page.keyboard.press('PageDown')
  await expect(regie.getByRole('status')).toContainText('Étape 3 sur 11')
  const vueDeLaRegie = new Lisiere(regie)
  await vueDeLaRegie.expectNoAxeViolation()
  await regie.getByRole('button', { name: 'Écran noir' }).click()
  await expect(regie.getByText('Écran noir dans la salle.')).toBeVisible()
  await vueDeLaRegie.expectNoAxeViolation()
  await regie.keyboard.press('b')
  await regie.reload()
  await expect(regie.getByRole('status')).toContainText('Étape 3 sur 11')
  await page.reload()
  await expect(salle).toContainText('Étape 3 sur 11')
  await regie.keyboard.press('PageDown')
  await expect(salle).toContainText('Étape 4 sur 11')
})

test('une séquence, une étape ou une vue inconnues se disent sans rien casser', async ({
  page,
}) => {
  await page.goto('/?presenter=cuisine')
  await expect(page.getByRole('alert')).toContainText('n’est pas sur cet appareil')
  await page.getByRole('button', { name: 'Revenir à l’explorateur' }).click()
  await expect(page.locator('#fiche')).toBeVisible()
})

test('axe ne trouve rien dans aucun état de la présentation ; la fenêtre refusée a son lien', async ({
  lisiere,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    window.open = () => null
  })
  await page.goto('/?presenter=memento&etape=8')
  const salle = page.getByRole('status').first()
  await expect(salle).toContainText('Étape 8 sur 12', { timeout: PREMIERE_MS })
  const feuilles = { '?': 'Les touches', s: 'Sommaire', o: 'Sources de l’étape' }
  for (const [touche, name] of Object.entries(feuilles)) {
    await page.keyboard.press(touche)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    // The hidden « close » buttons around a dialog stand outside it, see accessibilite.spec.ts.
    await lisiere.expectNoAxeViolation({ except: ['region'] })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  // Notes, pointer, digits and the window that the browser refused, all at once.
  await page.keyboard.press('r')
  const refus = page.getByRole('alert')
  await expect(refus.getByRole('link')).toHaveAttribute('href', /\?regie=/)
  await page.keyboard.press('n')
  await page.keyboard.press('l')
  await page.mouse.move(900, 500)
  await page.keyboard.type('1')
  await expect(page.getByText('Étape 1', { exact: false }).last()).toBeVisible()
  await lisiere.expectNoAxeViolation()
  await page.keyboard.press('Escape')
  await refus.getByRole('button', { name: 'Fermer' }).click()
  await expect(refus).toHaveCount(0)
  await page.keyboard.press('b')
  await expect(salle).toHaveText('Écran noir.')
  await lisiere.expectNoAxeViolation()
})
