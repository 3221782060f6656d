import { describe, expect, it } from 'vitest'
import { formatChiffre } from './chiffre.ts'
import { formatDate, formatPeriode } from './dates.ts'

const chiffre = (valeur: number | null, unite: string, reste = {}) =>
  formatChiffre({
    id: 'x',
    sujet: 'x',
    valeur,
    unite,
    precision: 'exact',
    annee: null,
    page: 1,
    ...reste,
  })

describe('chiffres du mémento', () => {
  it('suivent la typographie française', () => {
    expect(chiffre(0.7, '€ par habitant')).toBe('0,70\u202f€ par habitant')
    expect(chiffre(5000, '€ par EPCI')).toBe('5\u202f000\u202f€ par EPCI')
    expect(chiffre(40, '%', { valeurMax: 50, precision: 'environ' })).toBe('environ 40 à 50\u202f%')
    expect(chiffre(3, 'millions d’euros', { precision: 'pres-de' })).toBe(
      'près de 3\u00a0millions d’euros',
    )
    expect(chiffre(null, 'territoires')).toBe('illisible (territoires)')
  })
})

describe('dates', () => {
  it.each([
    ['2016', '2016'],
    ['2016-06', 'juin 2016'],
    ['2017-01-18', '18 janvier 2017'],
    ['2016-05-01', '1er mai 2016'],
  ])('%s se lit « %s »', (date, lu) => {
    expect(formatDate(date)).toBe(lu)
  })

  it.each([
    [{ debut: '2013', fin: null }, 'depuis 2013'],
    [{ debut: '2013', fin: '2015' }, 'de 2013 à 2015'],
    [{ debut: null, fin: '2015' }, 'jusqu’en 2015'],
    [{ debut: null, fin: '2015-06' }, 'jusqu’à juin 2015'],
    [{ debut: null, fin: null, quand: 'années 2000' }, 'années 2000'],
    [{ debut: null, fin: null }, ''],
  ])('%o se lit « %s »', (periode, lu) => {
    expect(formatPeriode(periode)).toBe(lu)
  })
})
