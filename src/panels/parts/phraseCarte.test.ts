import { describe, expect, it } from 'vitest'
import { phraseCarte } from './phraseCarte.ts'

const base = { millesime: '2016', selection: null, nbEpci: null, autresCouches: [] } as const

describe('la phrase au-dessus de la carte', () => {
  it('dit la France quand rien n’est choisi', () => {
    expect(phraseCarte(base)).toBe('La France des neuf Pays du mémento, en 2016.')
    expect(phraseCarte({ ...base, millesime: 'actuel' })).toContain('aujourd’hui')
  })

  it('dit le Pays, son année et ses EPCI', () => {
    const selection = { type: 'pays', nom: 'Pays Lédonien' } as const
    expect(phraseCarte({ ...base, selection, nbEpci: 9 })).toBe(
      'Le Pays Lédonien en 2016 et ses 9 EPCI.',
    )
    expect(phraseCarte({ ...base, selection, nbEpci: 1 })).toContain('et son EPCI.')
  })

  it('ajoute les couches allumées', () => {
    expect(
      phraseCarte({ ...base, autresCouches: ['les PETR', 'les zones d’emploi 2010'] }),
    ).toContain(', avec les PETR et les zones d’emploi 2010.')
  })

  it('introduit ce qu’un nom seul ne dirait pas', () => {
    const selection = { type: 'zone-emploi-2010', nom: 'Alençon' } as const
    expect(phraseCarte({ ...base, selection })).toBe('La zone d’emploi d’Alençon (2010).')
    expect(
      phraseCarte({ ...base, selection: { type: 'epci', nom: 'CC Bresse Haute Seille' } }),
    ).toBe('La CC Bresse Haute Seille en 2016.')
  })

  it('nomme ce que l’on compare', () => {
    const selection = { type: 'pays', nom: 'Pays Lédonien' } as const
    const compare = { type: 'zone-emploi-2010', nom: 'Lons-le-Saunier' } as const
    expect(phraseCarte({ ...base, selection, compare, nbEpci: 9 })).toBe(
      'Le Pays Lédonien en 2016 et la zone d’emploi de Lons-le-Saunier (2010).',
    )
  })
})
