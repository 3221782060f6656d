import { expect, test } from './lisiere.ts'

const VIEWS = {
  accueil: '',
  'fiche d’un Pays': '?territoire=pays:ledonien&millesime=2017',
  'fiche d’un EPCI': '?territoire=epci:200071116&millesime=2017',
  'fiche d’une commune': '?territoire=commune:39300',
  'page d’une région': '?territoire=region:27',
  'page d’un département': '?territoire=departement:52',
  'fiche d’une zone d’emploi': '?territoire=zone-emploi-2010:4306',
  monographie: '?territoire=pays:ledonien&vue=monographie',
  typologie: '?territoire=pays:ledonien&vue=typologie',
  'clusters et liens': '?territoire=pays:ledonien&vue=clusters',
  recouvrements: '?territoire=pays:ledonien&avec=zone-emploi-2010:4306&vue=recouvrements',
  réforme: '?territoire=pays:centre-ouest-bretagne&vue=reforme',
  'formes d’animation': '?vue=formes',
  liens: '?vue=liens',
  mémento: '?vue=memento',
  écarts: '?vue=ecarts',
  'écarts de France': '?vue=ecarts&echelle=france&ecart=industrie-sans-petr',
  'deux indicateurs': '?vue=indicateurs&avec-carte=population-evolution,epci-2017,quantiles,5',
  mesures: '?vue=mesures',
  atelier: '?vue=atelier',
  indicateurs: '?vue=indicateurs',
  voisins: '?territoire=pays:ledonien&vue=voisins',
  'clusters de France': '?vue=clusters-france',
  'fiche d’un cluster': '?vue=clusters-france&cluster=vitagora',
  liste: '?vue=liste',
  sources: '?vue=sources',
}

for (const [name, search] of Object.entries(VIEWS)) {
  test(`axe ne trouve rien, de jour puis de nuit : ${name}`, async ({ lisiere, page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await lisiere.open(search)
    await expect(lisiere.fiche.getByRole('heading').first()).toBeVisible()
    await lisiere.expectNoAxeViolation()
    await lisiere.expectNoAxeViolationByNight()
  })
}

test('axe ne trouve rien sur un téléphone, menus ouverts', async ({ lisiere, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await lisiere.open('?territoire=pays:ledonien')
  await lisiere.expectNoAxeViolation()
  await page.getByRole('button', { name: /^Couches/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  // The two hidden « close » buttons around an open dialog stand outside it, so that a screen
  // reader meets one on its way out: the landmark rule, a recommendation, does not know them.
  await lisiere.expectNoAxeViolation({ except: ['region'] })
})

test('à 200 % sur un petit écran, rien ne déborde en largeur', async ({ lisiere, page }) => {
  // Every view in one page, one after the other.
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const search of Object.values(VIEWS)) {
    await lisiere.open(search)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, search).toBeLessThanOrEqual(0)
  }
})

test('les liens d’évitement mènent à la fiche', async ({ lisiere, page }) => {
  await lisiere.open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller à la fiche' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(lisiere.fiche).toBeFocused()
})
