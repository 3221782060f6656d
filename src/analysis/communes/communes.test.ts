// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { grille } from '../../../tests/fixtures/in/grille.ts'
import { allPairs } from './allPairs.ts'
import { tablePopulationOf } from './colonnes.ts'
import { overlapByCommunes } from './overlapByCommunes.ts'
import { overlapsWithZonage } from './overlapsWithZonage.ts'
import { createTables } from './tables.ts'

const PAYS = grille(4, 2, {
  'epci-2016': ['AABB', 'AAB.'],
  'zone-emploi-2010': ['XYYY', 'XXYZ'],
  petr: { P: ['##..', '....'], Q: ['.#..', '.##.'], R: ['....', '....'] },
})
const tables = createTables(PAYS)
const colonnes = tables.colonnes('2016')

describe('recouvrement par sommes de communes', () => {
  it('partage deux territoires en trois : commun, A seul, B seul', () => {
    const overlap = overlapByCommunes(colonnes, [0, 1, 4, 5], [0, 4, 5, 6])
    expect(overlap).toMatchObject({
      relation: 'partiel',
      commun: { communes: 3, population: 10 + 50 + 60, emplois: 60, sansPopulation: 0 },
      dansASeul: { communes: 1, population: 20 },
      dansBSeul: { communes: 1, population: 70 },
      estime: false,
    })
    expect(overlap.partsDeA.population).toBeCloseTo(120 / 140, 12)
    expect(overlap.partsDeB.population).toBeCloseTo(120 / 190, 12)
    expect(overlap.commun.areaKm2 + overlap.dansASeul.areaKm2).toBeCloseTo(overlap.a.areaKm2, 9)
  })

  it.each([
    ['disjoint', [0], [1]],
    ['identique', [0, 1], [1, 0]],
    ['a-dans-b', [0], [0, 1]],
    ['b-dans-a', [0, 1], [1]],
    ['partiel', [0, 1], [1, 2]],
    ['disjoint', [], [1]],
  ])('reconnaît le cas « %s »', (relation, a, b) => {
    expect(overlapByCommunes(colonnes, a, b).relation).toBe(relation)
  })

  it('rend zéro et des parts indicibles pour un territoire vide', () => {
    const overlap = overlapByCommunes(colonnes, [], [1])
    expect(overlap.a).toMatchObject({ areaKm2: 0, population: 0, communes: 0 })
    expect(overlap.partsDeA).toEqual({ surface: null, population: null, emplois: null })
    expect(overlap.partsDeB.surface).toBe(0)
  })

  it('ne touche pas à ses entrées, et un polygone hors de la table est une erreur', () => {
    const a = Object.freeze([0, 1])
    expect(() => overlapByCommunes(colonnes, a, a)).not.toThrow()
    expect(() => overlapByCommunes(colonnes, [99], [1])).toThrow('index 99')
  })

  it('porte une population inconnue comme inconnue, et la compte', () => {
    const trous = createTables(grille(2, 2, {}, (i) => (i === 0 ? null : 100)))
    const overlap = overlapByCommunes(trous.colonnes('2016'), [0, 1], [0])
    expect(overlap.a).toMatchObject({ population: 100, sansPopulation: 1 })
    expect(overlap.commun).toMatchObject({ population: null, sansPopulation: 1, communes: 1 })
    expect(overlap.partsDeA.population).toBeNull()
    expect(overlap.partsDeA.surface).toBeCloseTo(0.5, 3)
    const sansChiffres = createTables({ ...PAYS, chiffres: null }).colonnes('2016')
    expect(overlapByCommunes(sansChiffres, [0], [0]).a.emplois).toBeNull()
  })
})

describe('un territoire contre tout un zonage', () => {
  it('rend les zones rencontrées, la plus grande surface commune en tête', () => {
    const { zones, couvert, horsZonage } = overlapsWithZonage(
      tables.sideOf('zone-emploi-2010', 'epci-2016'),
      [0, 1, 4, 5],
    )
    expect(zones.map(({ code, commun }) => [code, commun.communes])).toEqual([
      ['X', 3],
      ['Y', 1],
    ])
    expect(zones[0]?.partsDeZone.surface).toBe(1)
    expect(couvert.communes).toBe(4)
    expect(horsZonage.communes).toBe(0)
  })

  it('dit ce qu’une couche incomplète ne couvre pas', () => {
    const side = tables.sideOf('epci-2016', 'zone-emploi-2010')
    expect(overlapsWithZonage(side, [3, 7]).horsZonage).toMatchObject({
      communes: 1,
      population: 80,
    })
  })

  it('accepte des zones qui se recouvrent, sans compter deux fois ce qui est couvert', () => {
    const { zones, couvert } = overlapsWithZonage(tables.sideOf('petr', null), [0, 1, 5])
    expect(zones.map(({ code, commun }) => [code, commun.communes])).toEqual([
      ['Q', 2],
      ['P', 2],
    ])
    expect(couvert.communes).toBe(3)
  })

  it('calcule toutes les paires de plusieurs couches', () => {
    const pairs = allPairs(tables, ['epci-2016', 'petr'], 'zone-emploi-2010')
    expect(pairs.map(({ couche, code, zone }) => `${couche}/${code}/${zone}`)).toEqual([
      'epci-2016/A/X',
      'epci-2016/A/Y',
      'epci-2016/B/Y',
      'petr/P/X',
      'petr/P/Y',
      'petr/Q/Y',
      'petr/Q/X',
    ])
  })
})

describe('choix de la population', () => {
  it('prend la table la plus ancienne des deux couches, dans les deux sens', () => {
    expect(tablePopulationOf('pays-2016', 'zone-emploi-2020')).toBe('2016')
    expect(tablePopulationOf('zone-emploi-2020', 'pays-2016')).toBe('2016')
    expect(tablePopulationOf('petr', 'zone-emploi-2010')).toBe('2018')
    expect(tablePopulationOf(null, 'pays-2017')).toBe('2017')
    expect(tablePopulationOf(null, null)).toBe('actuel')
  })
})
