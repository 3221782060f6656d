import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import { COMMUNES, TERRITOIRES } from '../../../tests/helpers/geoFixtures.ts'
import { computeFlux } from './devenir.ts'

const table = createCommuneTable(COMMUNES, createCatalogue(TERRITOIRES))

describe('ce que la réforme a fait', () => {
  it('réunit les EPCI d’avant dans celui d’après', () => {
    expect(computeFlux(table, 'epci-2017', '200071116')).toEqual([
      {
        code2017: '200071116',
        communes: 4,
        avant: [
          { code: '243900001', communes: 2 },
          { code: '243900002', communes: 2 },
        ],
        apres: [],
      },
    ])
  })

  it('rien pour un code inconnu', () => {
    expect(computeFlux(table, 'epci-2017', '000')).toEqual([])
  })
})
