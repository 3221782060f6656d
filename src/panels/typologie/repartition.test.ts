import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import type { CommunesChiffresFile } from '#/domain/geoFiles.ts'
import { COMMUNES, TERRITOIRES } from '../../../tests/helpers/geoFixtures.ts'
import { computeRepartition, DENSITES_RURALES, NON_CLASSE, shareIn } from './repartition.ts'

const table = createCommuneTable(COMMUNES, createCatalogue(TERRITOIRES))
const FILE: Pick<CommunesChiffresFile, 'densite' | 'densites' | 'ruralite' | 'ruralites'> = {
  densites: ['Bourgs ruraux', 'Petites villes'],
  densite: [0, 1, -1, 1],
  ruralites: ['Les petites polarités mixtes'],
  ruralite: [0, 0, -1, -1],
}
const file = FILE as CommunesChiffresFile
const pays = { couche: 'pays-2016', code: 'ledonien', millesime: '2016' } as const

describe('répartition par classe', () => {
  it('compte communes et habitants, du plus dense au plus dispersé', () => {
    const { communes, habitants, densites } = computeRepartition(table, file, pays)
    expect([communes, habitants]).toEqual([2, 300])
    expect(densites).toEqual([
      { classe: 'Petites villes', communes: 1, habitants: 200 },
      { classe: 'Bourgs ruraux', communes: 1, habitants: 100 },
    ])
    expect(shareIn(densites, DENSITES_RURALES, 'habitants')).toBeCloseTo(1 / 3)
  })

  it('une commune sans classe est dite, non oubliée', () => {
    const { ruralites } = computeRepartition(table, file, {
      couche: 'departement',
      code: '39',
      millesime: '2016',
    })
    expect(ruralites.map(({ classe, communes }) => [classe, communes])).toEqual([
      [NON_CLASSE, 2],
      ['Les petites polarités mixtes', 2],
    ])
  })

  it('un territoire inconnu n’a pas de part', () => {
    const vide = computeRepartition(table, file, { ...pays, code: 'nulle-part' })
    expect(vide).toEqual({ communes: 0, habitants: 0, densites: [], ruralites: [] })
    expect(shareIn(vide.densites, DENSITES_RURALES, 'communes')).toBeNull()
  })
})
