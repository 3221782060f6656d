import { describe, expect, it } from 'vitest'
import { phraseFiltre } from './phraseFiltre.ts'

const REUNIONS = {
  id: 'reunions',
  nom: 'Réunions',
  nomCourt: 'Réunions',
  definition: 'd',
  phrase: { un: 'organise des réunions', plusieurs: 'organisent des réunions' },
}
const LABEL = { id: 'label', nom: 'Label', nomCourt: 'Label', definition: 'd' }
const FAITS = { formes: [REUNIONS], classes: [], mode: 'ou', lecture: 'tableau' } as const

describe('phrase du filtre', () => {
  it('compte en lettres et nomme', () => {
    expect(phraseFiltre({ ...FAITS, noms: ['Langres', 'Chaumont'] })).toBe(
      'Deux Pays organisent des réunions\u202f: Langres et Chaumont.',
    )
    expect(phraseFiltre({ ...FAITS, noms: ['Langres'] })).toBe(
      'Un Pays organise des réunions\u202f: Langres.',
    )
  })

  it('dit ET, OU et la lecture choisie', () => {
    const both = { ...FAITS, formes: [REUNIONS, LABEL], noms: ['Langres'] }
    expect(phraseFiltre({ ...both, mode: 'et' })).toContain('réunions et pratique')
    expect(phraseFiltre({ ...both, lecture: 'textes' })).toContain(
      'réunions ou pratique «\u202fLabel\u202f», au tableau ou dans les textes',
    )
  })

  it('dit la classe, seule ou avec une forme', () => {
    expect(phraseFiltre({ ...FAITS, formes: [], classes: ['Rural'], noms: ['Langres'] })).toBe(
      'Un Pays est rangé en «\u202fRural\u202f»\u202f: Langres.',
    )
    expect(phraseFiltre({ ...FAITS, classes: ['Rural'], noms: ['Langres'] })).toContain(
      'Un Pays («\u202fRural\u202f») organise',
    )
  })

  it('dit qu’aucun ne répond', () => {
    expect(phraseFiltre({ ...FAITS, noms: [] })).toBe(
      'Aucun Pays ne répond à ce choix\u202f: Réunions.',
    )
  })
})
