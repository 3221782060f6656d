import { describe, expect, it } from 'vitest'
import type { Finding } from '#/domain/finding.ts'
import { indexPassage } from '../communes/passage.ts'
import type { Inputs } from '../entrees/inputs.ts'
import { bringComparateur } from './comparateur.ts'
import { chiffresOfCouche } from './territoires.ts'

const polygone = (code: string, population2018: number) => ({
  code,
  nom: code,
  dep: '01',
  population2018,
})
const polygones = {
  liste: [polygone('A', 30), polygone('B', 70), polygone('C', 5)],
  indexOf: new Map(),
  voisins: [],
}
const ligne = (CODGEO: string, P18_POP: string, P18_EMPLT: string, MED19: string) => ({
  ...Object.fromEntries(
    ['P13_POP', 'P13_EMPLT', 'ETTOT18', 'ETAZ18', 'ETBE18', 'ETFZ18', 'ETGU18', 'ETOQ18'].map(
      (column) => [column, ''],
    ),
  ),
  CODGEO,
  P18_POP,
  P18_EMPLT,
  MED19,
})
const fusion = indexPassage(
  { from: 2018, to: 2019 },
  ['A', 'B'].map((from) => ({ from, to: 'B', typemodif: 'f', ratio: 1 })),
  [],
)
const inputs = {
  passages: [fusion],
  comparateur: [
    ligne('B', '101', '10.1', '21000'),
    ligne('C', '5', '', ''),
    ligne('75101', '999', '999', '1'),
  ],
} as unknown as Inputs

describe('comparateur ramené aux polygones de 2018', () => {
  it('partage une commune fusionnée selon la population et garde la somme', () => {
    const { chiffres } = bringComparateur(inputs, polygones, [])
    expect(chiffres.population2018).toEqual([30, 71, 5])
    expect(chiffres.emplois2018).toEqual([3, 7.1, null])
    expect(chiffres.etablissements).toEqual([null, null, null])
  })

  it('donne l’étendue des médianes et compte celles qui sont secrètes', () => {
    const comparateur = bringComparateur(inputs, polygones, [])
    const territoire = { code: '1', nom: '1', population: 0, nbCommunes: 2, polygones: [0, 1, 2] }
    const file = chiffresOfCouche({ id: 'region', territoires: [territoire] }, comparateur)
    expect(file.chiffres.population2018).toEqual([106])
    expect(file.niveauVieMedian).toEqual([{ min: 21000, max: 21000, communes: 2, secretes: 1 }])
  })

  it('nomme une commune du comparateur qui ne mène à aucun polygone', () => {
    const findings: Finding[] = []
    const stray = { ...inputs, comparateur: [ligne('Z', '1', '1', '')] } as unknown as Inputs
    bringComparateur(stray, polygones, findings)
    expect(findings).toMatchObject([{ code: 'chiffre-sans-polygone' }])
  })
})
