import { describe, expect, it } from 'vitest'
import { COMMUNES, TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { createCatalogue } from './catalogue.ts'
import { createCommuneTable } from './communeTable.ts'

describe('table des communes', () => {
  const table = createCommuneTable(COMMUNES, createCatalogue(TERRITOIRES))

  it('rend une commune avec ses populations par millésime', () => {
    expect(table.commune(0)).toMatchObject({
      code: '39001',
      departement: '39',
      areaKm2: 10,
      population: { '2016': 100, actuel: 103 },
    })
    expect(table.commune(2).population.actuel).toBeNull()
  })

  it('un code disparu mène au polygone qui porte la commune', () => {
    expect(table.indexOf('39999')).toBe(1)
    expect(table.indexOf('01001')).toBeNull()
  })

  it('donne les communes d’un EPCI comme d’un Pays', () => {
    expect(table.polygonesOf('epci-2016', '243900002')).toEqual([2, 3])
    expect(table.polygonesOf('pays-2016', 'ledonien')).toEqual([0, 1])
    expect(table.polygonesOf('pays-2016', 'inconnu')).toEqual([])
  })

  it('dit tout ce qui contient une commune', () => {
    expect(table.parentsOf(1)).toEqual([
      { couche: 'departement', code: '39' },
      { couche: 'epci-2016', code: '243900001' },
      { couche: 'epci-2017', code: '200071116' },
      { couche: 'pays-2016', code: 'ledonien' },
    ])
  })

  it('compte comment un territoire se répartit dans un autre zonage', () => {
    expect(table.composition('epci-2017', '200071116', 'epci-2016')).toEqual([
      { code: '243900001', communes: 2, total: 2 },
      { code: '243900002', communes: 2, total: 2 },
    ])
    expect(table.composition('pays-2016', 'ledonien', 'epci-2017')).toEqual([
      { code: '200071116', communes: 2, total: 4 },
    ])
  })
})
