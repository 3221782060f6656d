import { expect, test } from './lisiere.ts'

const GENRE = 'specialisation-sans-cluster'
/** The first answer waits for the tables of all of France. */
const CALCUL = { timeout: 60_000 }
test.describe.configure({ timeout: 120_000 })

const VUE = `?vue=ecarts&echelle=france&ecart=${GENRE}`

test('on choisit un genre et une région, et tout suit', async ({ lisiere, page }) => {
  await lisiere.open('?vue=ecarts&echelle=france')
  await lisiere.fiche
    .getByRole('button', { name: /^Bretagne, Habitants et emplois loin de tout cluster/ })
    .click(CALCUL)
  await expect(page).toHaveURL(/ecart=loin-des-clusters&ecart-region=53/)
  await expect(page.getByRole('region', { name: 'Carte', exact: true })).toContainText(
    /EPCI d’aujourd’hui, dans la région Bretagne/,
  )
  await expect(lisiere.fiche.getByRole('table').last()).toBeVisible()
  await page.goBack()
  await expect(lisiere.fiche.getByRole('button', { name: /Tous les genres/ })).toBeVisible()
})

test('un curseur change la liste, la carte et le lien ; le lien se recharge', async ({
  lisiere,
  page,
}) => {
  await lisiere.open(VUE)
  const status = lisiere.fiche.getByRole('status').first()
  await expect(status).toContainText(/43\sEPCI/, CALCUL)
  const slider = lisiere.fiche.getByRole('slider').first()
  await slider.focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/ecart-seuils=specialisation-sans-cluster\./)
  await expect(status).not.toContainText(/43\sEPCI/)
  await expect(status).toContainText('seuils réglés à la main')
  const told = await status.textContent()
  await page.reload()
  await expect(status).toHaveText(told ?? '', CALCUL)
  await lisiere.fiche.getByRole('button', { name: /revenir au réglage par défaut/ }).click()
  await expect(status).toContainText(/43\sEPCI/)
})

test('des centaines d’écarts ne pèsent que les lignes en vue', async ({ lisiere }) => {
  await lisiere.open('?vue=ecarts&echelle=france')
  const list = lisiere.fiche.locator('table[aria-rowcount]')
  await expect(list).toHaveAttribute('aria-rowcount', /^\d{3,}$/, CALCUL)
  await expect.poll(() => list.locator('tr').count()).toBeLessThan(60)
})

test('une ligne ouvre ses preuves, le retour la referme', async ({ lisiere, page }) => {
  await lisiere.open(VUE)
  await lisiere.fiche.getByRole('rowheader').getByRole('button').first().click(CALCUL)
  await expect(lisiere.fiche.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page).toHaveURL(/ecart-ouvert=/)
  await expect(lisiere.fiche).toContainText('Quotient de localisation')
  const nom = await lisiere.fiche.getByRole('heading', { level: 2 }).textContent()
  await page.reload()
  await expect(lisiere.titre(nom ?? '')).toBeVisible(CALCUL)
  await page.goBack()
  await expect(lisiere.titre('Écarts')).toBeVisible()
})

test('un écart d’un des neuf mène à ce qu’un autre y a répondu', async ({ lisiere, page }) => {
  await lisiere.open('?vue=ecarts&ecart=lien-affaibli')
  await lisiere.fiche.getByRole('rowheader').getByRole('button').first().click(CALCUL)
  const reponses = lisiere.fiche.getByRole('region', { name: /Ce qu’ont fait/ })
  await reponses.getByRole('button', { name: /^Lire/ }).first().click()
  await expect(page).toHaveURL(/vue=(monographie|clusters)&ancre=/)
  await page.goBack()
  await expect(page).toHaveURL(/ecart-ouvert=/)
})

test('tout se fait au clavier', async ({ lisiere, page }) => {
  await lisiere.open(VUE)
  const filter = lisiere.fiche.getByRole('textbox', { name: 'Filtrer par nom' })
  await filter.focus()
  await page.keyboard.type('sidobre')
  await expect(lisiere.fiche.getByRole('rowheader')).toHaveCount(1, CALCUL)
  // « Exporter », the table and its headings, then the row.
  const row = lisiere.fiche.getByRole('rowheader').getByRole('button').first()
  const isThere = () => row.evaluate((button) => button === document.activeElement)
  for (let at = 0; at < 12 && !(await isThere()); at++) await page.keyboard.press('Tab')
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(lisiere.titre('CC Sidobre Vals et Plateaux')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(
    lisiere.fiche.getByRole('button', { name: /Revenir à la liste|Suivant/ }).first(),
  ).toBeVisible()
  await lisiere.fiche.getByRole('button', { name: 'Revenir à la liste' }).press('Enter')
  await expect(lisiere.fiche.getByRole('rowheader').getByRole('button').first()).toBeFocused()
})

test('un lien trompeur donne une remarque et une vue entière', async ({ lisiere, page }) => {
  await lisiere.open('?vue=ecarts&echelle=france&ecart=dragon&ecart-seuils=mal')
  await expect(page.getByText(/seuils « mal » de l’adresse ne sont pas lisibles/)).toBeVisible()
  await expect(page.getByText(/«\sdragon\s» n’existe pas/)).toBeVisible()
  await expect(lisiere.fiche.getByRole('table').first()).toBeVisible(CALCUL)
})

test('axe ne trouve rien, des comptes', async ({ lisiere, page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await lisiere.open('?vue=ecarts&echelle=france')
  await expect(lisiere.fiche.getByRole('table').first()).toBeVisible(CALCUL)
  await lisiere.expectNoAxeViolation()
  await lisiere.expectNoAxeViolationByNight()
})

test('axe ne trouve rien, des réglages aux preuves', async ({ lisiere, page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await lisiere.open(VUE)
  await expect(lisiere.fiche.getByRole('rowheader').first()).toBeVisible(CALCUL)
  await lisiere.expectNoAxeViolation()
  await lisiere.expectNoAxeViolationByNight()
  await lisiere.fiche.getByRole('rowheader').getByRole('button').first().click(CALCUL)
  await expect(lisiere.fiche.getByRole('article')).toBeVisible()
  await lisiere.expectNoAxeViolation()
  await lisiere.expectNoAxeViolationByNight()
})
