import { describe, expect, it } from 'vitest'
import { countOf, plural } from './plural.ts'

describe('pluriel français', () => {
  it('commence à deux', () => {
    expect(countOf(0, 'commune')).toBe('0 commune')
    expect(countOf(1, 'commune')).toBe('1 commune')
    expect(countOf(2, 'commune')).toBe('2 communes')
    expect(countOf(1250, 'EPCI', 'EPCI')).toBe('1\u202f250 EPCI')
    expect(plural(1.9, 'heure')).toBe('heure')
  })

  it('dit l’inconnu', () => {
    expect(countOf(null, 'commune')).toBe('nombre inconnu de communes')
  })
})
