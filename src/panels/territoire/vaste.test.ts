import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import type { CommunesFile } from '#/domain/geoFiles.ts'
import { cluster } from '../../../tests/helpers/clusterFixtures.ts'
import { COMMUNES, coucheTable } from '../../../tests/helpers/geoFixtures.ts'
import { clustersOf, couvertureOf, inclusionsOf, regionOf } from './vaste.ts'

/** Four communes of 100, 200, 300 and 400 inhabitants; the last is in the other département. */
const FILE: CommunesFile = {
  ...COMMUNES,
  population: { ...COMMUNES.population, actuel: [100, 200, 300, 400] },
  appartenance: { region: [0, 0, 0, 0], departement: [0, 0, 0, 1] },
  membres: { petr: [[0], [2, 3], [3]] },
}

const catalogue = createCatalogue({
  version: 1,
  couches: [
    coucheTable('region', [{ code: '27', nom: 'Bourgogne-Franche-Comté' }]),
    coucheTable('departement', [
      { code: '39', nom: 'Jura' },
      { code: '71', nom: 'Saône-et-Loire' },
    ]),
    coucheTable('petr', [
      { code: '1', nom: 'PETR dedans' },
      { code: '2', nom: 'PETR à cheval' },
      { code: '3', nom: 'PETR dehors' },
    ]),
  ],
})
const table = createCommuneTable(FILE, catalogue)
const jura = { table, catalogue, couche: 'departement', code: '39' } as const

describe('ce qu’une région ou un département contient', () => {
  it('dit ce qui est entier, ce qui est à cheval, et quelle part des habitants est ici', () => {
    expect(inclusionsOf(jura, 'petr', 'actuel')).toEqual([
      expect.objectContaining({
        nom: 'PETR dedans',
        population: 100,
        ici: 100,
        part: 1,
        ailleurs: [],
      }),
      expect.objectContaining({
        nom: 'PETR à cheval',
        population: 700,
        ici: 300,
        part: 300 / 700,
        ailleurs: ['Saône-et-Loire'],
      }),
    ])
  })

  it('compte les habitants couverts une seule fois, même par deux PETR', () => {
    expect(couvertureOf(jura, 'petr', 'actuel')).toBeCloseTo(400 / 600)
    expect(couvertureOf({ ...jura, code: '71' }, 'petr', 'actuel')).toBe(1)
  })

  it('sans habitants, une part est inconnue et non nulle', () => {
    expect(couvertureOf({ ...jura, code: '00' }, 'petr', 'actuel')).toBeNull()
  })

  it('sait dans quelle région est un département', () => {
    expect(regionOf(jura)).toBe('27')
    expect(regionOf({ table, couche: 'region', code: '27' })).toBe('27')
  })

  it('sépare les clusters d’ici, ceux d’ailleurs et ceux dont le siège manque', () => {
    const sansSiege = { commune: null, communeNom: null, polygone: null, lonLat: null }
    const all = [
      cluster({ id: 'ici', polygone: 0 }),
      cluster({ id: 'a-cote', polygone: 3 }),
      cluster({ id: 'sans', ...sansSiege }),
      cluster({ id: 'autre-region', polygone: null, regions: ['11'] }),
    ]
    const found = clustersOf(all, jura, '27')
    const ids = (list: typeof all) => list.map(({ id }) => id)
    expect(ids(found.ici)).toEqual(['ici'])
    expect(ids(found.sansLieu)).toEqual(['sans'])
    expect(ids(found.ailleurs)).toEqual(['a-cote'])
  })
})
