// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { contexteOf, findOf, plain } from '../../../../tests/fixtures/in/ecarts.ts'
import { grille } from '../../../../tests/fixtures/in/grille.ts'
import { petrCoupeZoneEmploi } from './petrCoupeZoneEmploi.ts'

/** Ten inhabitants a commune; zone X is cut 2/4, zone Y 1/4, zone Z not at all. */
const PAYS = grille(
  4,
  3,
  {
    region: ['####', '####', '####'],
    departement: ['####', '####', '####'],
    'zone-emploi-2020': ['XXXX', 'YYYY', 'ZZZZ'],
    petr: { P: ['##..', '#...', '....'], Q: ['....', '....', '####'] },
  },
  () => 10,
)
const contexte = contexteOf(PAYS)

describe('PETR qui coupe une zone d’emploi', () => {
  it('retient la zone partagée, laisse celle qu’il frôle et celle qu’il tient en entier', () => {
    const [ecart, ...others] = findOf(petrCoupeZoneEmploi, contexte)
    expect(others).toEqual([])
    expect(ecart).toMatchObject({
      id: 'petr-coupe-zone-emploi:P',
      territoire: 'petr:P',
      region: '#',
      valeur: 50,
      force: 2,
    })
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Le PETR Territoire P coupe la zone d’emploi de Territoire X (2020) : 50 % des habitants de la zone sont dedans, 50 % dehors.',
    )
    expect(ecart?.preuves).toContainEqual(
      expect.objectContaining({ kind: 'chiffre', valeur: 20, unite: 'habitants' }),
    )
  })

  it('compte aussi la seconde quand le seuil baisse', () => {
    const [ecart] = findOf(petrCoupeZoneEmploi, contexte, { partage: 25 })
    expect(plain(ecart?.phrase ?? '')).toContain('50 % dehors ; il en coupe aussi 1 autre.')
  })

  it('ne trouve rien quand la couche manque', () => {
    expect(findOf(petrCoupeZoneEmploi, contexte, { zonage: 'zone-emploi-2010' })).toEqual([])
  })
})
