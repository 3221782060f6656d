import { describe, expect, it } from 'vitest'
import type { EtatHorsLigne } from '#/store/horsLigne.slice.ts'
import { phraseHorsLigne } from './phraseHorsLigne.ts'

const COMPLET: EtatHorsLigne = {
  application: { version: 'abcd1234', fichiers: 147, presents: 147, octets: 6_300_000 },
  date: null,
  detail: { fichiers: 16, presents: 16, octets: 5_500_000 },
  departements: ['01', '39'],
  nbDepartements: 2,
  octetsCommunes: 120_000,
}
const degre = (horsLigne: EtatHorsLigne | 'absent' | null) =>
  phraseHorsLigne({ horsLigne, emport: null }).degre

describe('l’état hors ligne dit vrai', () => {
  it('n’est prêt que si rien ne manque', () => {
    expect(degre(COMPLET)).toBe('pret')
    const { application, detail } = COMPLET
    expect(degre({ ...COMPLET, application: { ...application, presents: 146 } })).toBe('non')
    expect(degre({ ...COMPLET, detail: { ...detail, presents: 15 } })).toBe('non')
    expect(degre({ ...COMPLET, departements: ['01'] })).toBe('partiel')
    expect(degre('absent')).toBe('non')
    expect(degre(null)).toBe('non')
  })

  it('compte ce qui manque et ce qui avance', () => {
    const { application } = COMPLET
    const manque = { ...COMPLET, application: { ...application, presents: 145 } }
    expect(phraseHorsLigne({ horsLigne: manque, emport: null }).phrase).toContain('2 fichiers')
    const partiel = { ...COMPLET, departements: ['01'] }
    expect(phraseHorsLigne({ horsLigne: partiel, emport: { fait: 3, total: 9 } })).toMatchObject({
      court: 'Préparation hors ligne',
      phrase: expect.stringContaining('(3 sur 9)'),
    })
  })
})
