// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { grille } from '../../../tests/fixtures/in/grille.ts'
import { createTables } from '../communes/tables.ts'
import { readReforme } from './reforme.ts'

// Before: A, B and half of C. After: A and B are one; C went to a neighbour; D's commune came.
const tables = createTables(
  grille(6, 1, { 'epci-2016': ['ABCCD.'], 'epci-2017': ['MMNNN.'], 'epci-actuel': ['MMNNN.'] }),
)
const perimetres = [
  { millesime: '2016' as const, polygones: [0, 1, 2] },
  { millesime: '2017' as const, polygones: [0, 1, 4, 5] },
]

describe('ce que la réforme a changé', () => {
  const { etapes, flux, mouvements } = readReforme(tables, perimetres)

  it('suit chaque commune d’un EPCI à l’autre, dans le territoire ou hors de lui', () => {
    expect(
      flux[0]?.map(({ de, vers, communes, population, entier }) => [
        de,
        vers,
        communes,
        population,
        entier,
      ]),
    ).toEqual([
      ['dans:A', 'dans:M', 1, 10, true],
      ['dans:B', 'dans:M', 1, 20, true],
      ['dans:C', 'hors:N', 1, 30, false],
      ['hors:D', 'dans:N', 1, 50, true],
      ['hors:sans-epci', 'dans:sans-epci', 1, 60, false],
    ])
  })

  it('retombe sur les mêmes totaux à chaque étape et dans les flux', () => {
    const totals = [...etapes.map(({ noeuds }) => noeuds), ...flux].map((list) => [
      list.reduce((sum, { communes }) => sum + communes, 0),
      list.reduce((sum, { population }) => sum + (population ?? 0), 0),
    ])
    expect(totals).toEqual([
      [5, 170],
      [5, 170],
      [5, 170],
    ])
  })

  it('dit ce qui est gardé, arrivé, parti', () => {
    expect(mouvements).toMatchObject([
      { gardees: [0, 1], arrivees: [4, 5], parties: [2], mesures: { parties: { population: 30 } } },
    ])
  })

  it('met le territoire avant le dehors, et nomme l’absence d’EPCI', () => {
    expect(etapes[1]?.noeuds.map(({ id, nom, entier }) => [id, nom, entier])).toEqual([
      ['dans:sans-epci', 'Communes sans EPCI', false],
      ['dans:N', 'Territoire N', false],
      ['dans:M', 'Territoire M', true],
      ['hors:N', 'Territoire N', false],
    ])
  })

  it('n’a pas de flux avec un seul périmètre', () => {
    expect(readReforme(tables, perimetres.slice(0, 1))).toMatchObject({ flux: [], mouvements: [] })
  })
})
