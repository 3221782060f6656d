import { expect, test } from './lisiere.ts'

const LEGENDE = /^Légende : Densité de population/

test('un lien colorie la carte, dit quoi, et compte chaque classe', async ({ lisiere, page }) => {
  await lisiere.open('?vue=indicateurs&millesime=2017&indicateur=densite-population,epci,egales,4')
  await expect(page.getByText('Les EPCI de 2017 selon leur densité de population')).toBeVisible()
  const legende = page.getByRole('region', { name: LEGENDE })
  await expect(legende.getByRole('listitem')).toHaveCount(4)
  const counts = await legende.getByRole('listitem').allTextContents()
  const total = counts.reduce(
    (sum, text) => sum + Number(/(\d[\d\u202f]*)$/.exec(text)?.[1]?.replaceAll('\u202f', '')),
    0,
  )
  expect(Number.isFinite(total)).toBe(true)
  await expect(lisiere.fiche.getByText(/1\s244 EPCI/)).toBeVisible()
})

test('la carte et la liste se répondent', async ({ lisiere, page }) => {
  await lisiere.open('?vue=indicateurs&indicateur=densite-population,departement,quantiles,5')
  await expect(lisiere.fiche.getByRole('table')).toBeVisible()
  await expect(page.getByRole('region', { name: LEGENDE })).toBeVisible()
  await lisiere.mapIdle()
  // The Charente, far from any disc.
  await lisiere.clickMap([0.2, 45.7])
  await expect(page).toHaveURL(/territoire=departement:16/)
  await expect(lisiere.fiche.getByRole('status').filter({ hasText: 'Charente' })).toContainText(
    'valeur sur 96',
  )
  await lisiere.fiche.getByRole('textbox', { name: 'Filtrer par nom' }).fill('lozere')
  await lisiere.fiche.getByRole('button', { name: 'Lozère' }).click()
  await expect(page).toHaveURL(/territoire=departement:48/)
})

test('une mauvaise adresse rend la carte habituelle et le dit', async ({ lisiere, page }) => {
  await lisiere.open('?vue=indicateurs&indicateur=densite-population,epci,magie,5')
  await expect(page.getByText(/n’est pas lisible ; la carte habituelle est montrée/)).toBeVisible()
  await expect(page.getByRole('region', { name: LEGENDE })).toBeVisible()
})

test('tout se règle au clavier, et chaque choix est un pas de l’historique', async ({
  lisiere,
  page,
}) => {
  await lisiere.open('?vue=indicateurs&indicateur=densite-population,region,quantiles,5')
  await lisiere.fiche.getByRole('slider', { name: 'Nombre de classes' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/region,quantiles,4/)
  await expect(page.getByRole('region', { name: LEGENDE }).getByRole('listitem')).toHaveCount(4)
  await page.goBack()
  await expect(page).toHaveURL(/region,quantiles,5/)
  await lisiere.fiche.getByRole('switch', { name: /seconde carte/ }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/avec-carte=population-evolution,region/)
  await expect(page.getByRole('region', { name: 'Seconde carte', exact: true })).toBeVisible()
})

test('le volet se tire au clavier, et la seconde carte se referme sans reste', async ({
  lisiere,
  page,
}) => {
  await lisiere.open(
    '?vue=indicateurs&avec-carte=population-evolution,departement,quantiles,5&disposition=volet&volet=40',
  )
  const volet = page.getByRole('slider', { name: 'Volet entre les deux cartes' })
  await expect(volet).toHaveAttribute('aria-valuetext', /couvre 60\s% de la largeur/)
  await volet.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/volet=41/)
  await lisiere.fiche.getByRole('switch', { name: /seconde carte/ }).click({ force: true })
  await expect(page.getByRole('region', { name: 'Seconde carte', exact: true })).toHaveCount(0)
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe ne trouve rien sur deux cartes (${colorScheme})`, async ({ lisiere, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await lisiere.open(
      '?vue=indicateurs&indicateur=emplois-2018,epci,quantiles,5&avec-carte=emplois-evolution,petr,naturelles,6&disposition=volet',
    )
    await expect(lisiere.fiche.getByRole('table')).toBeVisible()
    await expect(page.getByRole('slider', { name: /Volet/ })).toBeVisible()
    await lisiere.expectNoAxeViolation()
  })
}

test('sur un téléphone, une carte sous l’autre, et axe ne trouve rien', async ({
  lisiere,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await lisiere.open('?vue=indicateurs&avec-carte=population-evolution,departement,quantiles,5')
  await expect(page.getByRole('slider', { name: /Volet/ })).toBeVisible()
  await lisiere.expectNoAxeViolation()
})
