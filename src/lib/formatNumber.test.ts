import { describe, expect, it } from 'vitest'
import {
  formatAreaKm2,
  formatChange,
  formatEuros,
  formatInteger,
  formatShare,
  formatUpTo,
} from './formatNumber.ts'

describe('nombres en français', () => {
  it('sépare les milliers par une espace fine insécable', () => {
    expect(formatInteger(82465)).toBe('82\u202f465')
    expect(formatInteger(0)).toBe('0')
    expect(formatInteger(-3)).toBe('−3')
  })

  it('dit « inconnu » plutôt que zéro', () => {
    expect(formatInteger(null)).toBe('inconnu')
    expect(formatAreaKm2(null)).toBe('inconnu')
    expect(formatEuros(null)).toBe('inconnu')
    expect(formatShare(null)).toBe('inconnu')
  })

  it('donne une décimale aux petites surfaces', () => {
    expect(formatAreaKm2(7.68)).toBe('7,7\u202fkm²')
    expect(formatAreaKm2(1708.4)).toBe('1\u202f708\u202fkm²')
  })

  it('n’arrondit jamais une part à 0 ni à 100', () => {
    expect(formatShare(0.003)).toBe('moins de 1\u202f%')
    expect(formatShare(0.998)).toBe('plus de 99\u202f%')
    expect(formatShare(0.634)).toBe('63\u202f%')
    expect(formatShare(1)).toBe('100\u202f%')
    expect(formatShare(0)).toBe('0\u202f%')
  })

  it('dit une évolution avec son signe, et se tait quand elle n’a pas de sens', () => {
    expect(formatChange(1000, 1012)).toBe('+1,2\u202f%')
    expect(formatChange(1000, 992)).toBe('−0,8\u202f%')
    expect(formatChange(1000, 1000)).toBe('0,0\u202f%')
    expect(formatChange(0, 5)).toBeNull()
    expect(formatChange(null, 5)).toBeNull()
  })

  it('garde au plus les décimales demandées', () => {
    expect(formatUpTo(1234.56, 1)).toBe('1\u202f234,6')
    expect(formatUpTo(-2.5, 3)).toBe('−2,5')
    expect(formatUpTo(-0.01, 1)).toBe('0')
    expect(formatUpTo(null, 1)).toBe('inconnu')
  })
})
