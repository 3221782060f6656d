import { describe, expect, it } from 'vitest'
import { readScenarios, type ScenarioGarde, writeScenarios } from './scenarios.ts'

const UN: ScenarioGarde = {
  nom: 'Avec la Bresse',
  base: 'pays:ledonien',
  millesime: '2016',
  modifs: [{ geste: 'ajout', id: 'epci:200071116' }],
}

function memory(initial?: string) {
  let text = initial ?? null
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value
    },
  }
}

describe('scénarios gardés dans le navigateur', () => {
  it('reviennent tels quels', () => {
    const stockage = memory()
    expect(writeScenarios(stockage, [UN])).toBe(true)
    expect(readScenarios(stockage)).toEqual([UN])
  })

  it.each([
    'pas du JSON',
    '{"version":2,"scenarios":[]}',
    '{"version":1,"scenarios":[{"nom":"x","base":"chateau:1","millesime":"2016","modifs":[]}]}',
  ])('laissent de côté ce qui n’est pas à nous (%s)', (text) => {
    expect(readScenarios(memory(text))).toEqual([])
  })

  it('se passent d’un stockage refusé', () => {
    expect(readScenarios(null)).toEqual([])
    expect(writeScenarios(null, [UN])).toBe(false)
    const refuse = {
      getItem: () => null,
      setItem: () => {
        throw new Error('plein')
      },
    }
    expect(writeScenarios(refuse, [UN])).toBe(false)
  })
})
