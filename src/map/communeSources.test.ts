import { describe, expect, it } from 'vitest'
import type { Territoire } from '#/domain/territoire.ts'
import { chooseDepartements, departementOf, MAX_COMMUNE_SOURCES } from './communeSources.ts'

/** Unit squares in a row: 01 from 0° to 1°, 02 from 1° to 2°… */
const DEPARTEMENTS = Array.from({ length: 30 }, (_, west): Territoire => {
  const code = String(west + 1).padStart(2, '0')
  return {
    id: `departement:${code}`,
    type: 'departement',
    code,
    nom: code,
    millesime: null,
    population: null,
    areaKm2: 1,
    nbCommunes: 1,
    bboxWgs84: [west, 0, west + 1, 1],
    labelLonLat: [west + 0.5, 0.5],
  }
})

describe('chooseDepartements', () => {
  it('prend ceux de la vue, le plus central d’abord', () => {
    expect(chooseDepartements([1.2, 0.2, 2.6, 0.8], DEPARTEMENTS, [])).toEqual(['02', '03'])
    expect(chooseDepartements([50, 0, 51, 1], DEPARTEMENTS, [])).toEqual([])
  })

  it('garde ceux qu’il a tant qu’il y a de la place', () => {
    expect(chooseDepartements([1.2, 0.2, 1.8, 0.8], DEPARTEMENTS, ['20'])).toEqual(['02', '20'])
  })

  it('oublie d’abord les plus lointains', () => {
    const many = DEPARTEMENTS.slice(10, 10 + MAX_COMMUNE_SOURCES).map(({ code }) => code)
    const chosen = chooseDepartements([0.2, 0, 0.8, 1], DEPARTEMENTS, many)
    expect(chosen).toHaveLength(MAX_COMMUNE_SOURCES)
    expect(chosen[0]).toBe('01')
  })
})

describe('departementOf', () => {
  it('lit la Corse et l’outre-mer', () => {
    expect(['39300', '2A004', '97411'].map(departementOf)).toEqual(['39', '2A', '974'])
  })
})
