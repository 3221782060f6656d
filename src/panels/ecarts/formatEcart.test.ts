import { describe, expect, it } from 'vitest'
import { formatNombre, formatValeur } from './formatEcart.ts'

describe('valeur d’un écart', () => {
  it('garde ce qu’il faut de décimales', () => {
    expect(formatNombre(1.234)).toBe('1,23')
    expect(formatNombre(62.34)).toBe('62,3')
    expect(formatNombre(1234.5)).toBe('1\u202f235')
    expect(formatNombre(-3)).toBe('−3')
  })

  it('dit l’inconnu sans unité', () => {
    expect(formatValeur(null, 'km')).toBe('inconnu')
    expect(formatValeur(62, 'km')).toBe('62\u202fkm')
    expect(formatValeur(2.5, '')).toBe('2,5')
  })
})
