import { expect, test } from './lisiere.ts'

test('une phrase dit le recouvrement dans les deux sens', async ({ lisiere }) => {
  await lisiere.open('?territoire=pays:ledonien&avec=zone-emploi-2010:4306&vue=recouvrements')
  await expect(lisiere.fiche).toContainText(
    /couvre 63\s% de la surface et 67\s% des habitants de la zone d’emploi de Lons-le-Saunier \(2010\)/,
  )
  await expect(lisiere.fiche).toContainText(/98\s% de ses habitants y vivent/)
})

test('la liste d’un zonage mène à la paire', async ({ lisiere, page }) => {
  await lisiere.open('?territoire=pays:ledonien&avec=zone-emploi-2010&vue=recouvrements')
  const row = lisiere.fiche.getByRole('button', { name: /Saint-Claude/ }).first()
  await row.click()
  await expect(page).toHaveURL(/avec=zone-emploi-2010:4307/)
})

test('la réforme s’additionne au Centre Ouest Bretagne', async ({ lisiere }) => {
  await lisiere.open('?territoire=pays:centre-ouest-bretagne&vue=reforme')
  await expect(lisiere.fiche).toContainText('8 EPCI en 2016, 5 en 2017')
})

test('les voisins sont ceux des frontières communes', async ({ lisiere }) => {
  await lisiere.open('?territoire=departement:39&vue=voisins')
  for (const nom of ['Doubs', 'Saône-et-Loire', 'Ain', 'Côte-d’Or', 'Haute-Saône']) {
    await expect(lisiere.fiche).toContainText(nom)
  }
})
