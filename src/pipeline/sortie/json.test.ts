import { describe, expect, it } from 'vitest'
import { differingFiles } from '../controles/fichiers.ts'
import { round, stableJson } from './json.ts'

describe('écriture déterministe', () => {
  it('donne les mêmes octets quel que soit l’ordre des clés', () => {
    const left = stableJson({ b: [{ d: 1, c: 'é' }], a: null })
    expect(left).toBe('{"a":null,"b":[{"c":"é","d":1}]}\n')
    expect(stableJson({ a: null, b: [{ c: 'é', d: 1 }] })).toBe(left)
  })

  it('arrondit sans jamais écrire -0', () => {
    expect(Object.is(round(-0.001, 2), 0)).toBe(true)
    expect(round(1.005, 1)).toBe(1)
  })

  it('nomme les fichiers qui diffèrent, sans tenir compte de la taille compressée', () => {
    const left = new Map([
      ['a.json', '1'],
      ['b.json', '1'],
      ['manifest.json', '"octetsGzip": 12'],
    ])
    const right = new Map([
      ['a.json', '1'],
      ['c.json', '1'],
      ['manifest.json', '"octetsGzip": 13'],
    ])
    expect(differingFiles(left, right)).toEqual(['b.json', 'c.json'])
  })
})
