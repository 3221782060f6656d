import { describe, expect, it } from 'vitest'
import type { Etape } from '#/domain/sequence.ts'
import { dropEtapes, duplicateEtape, freeId, moveEtape, slugOf } from './etapes.ts'

const etape = (id: string): Etape => ({
  id,
  titre: id,
  texte: '',
  notes: '',
  vue: '',
  affichage: 'aucun',
})
const ABCD = ['a', 'b', 'c', 'd'].map(etape)
const ids = (etapes: readonly Etape[]) => etapes.map(({ id }) => id).join('')

describe('l’ordre des étapes', () => {
  it('se change d’un rang, et s’arrête aux bouts', () => {
    expect(ids(moveEtape(ABCD, 'b', 1))).toBe('acbd')
    expect(ids(moveEtape(ABCD, 'b', -1))).toBe('bacd')
    expect(ids(moveEtape(ABCD, 'a', -1))).toBe('abcd')
    expect(ids(moveEtape(ABCD, 'd', 9))).toBe('abcd')
    expect(ids(moveEtape(ABCD, 'z', 1))).toBe('abcd')
  })

  it('se change en glissant, avant ou après une autre', () => {
    expect(ids(dropEtapes(ABCD, new Set(['d']), { id: 'a', isAfter: false }))).toBe('dabc')
    expect(ids(dropEtapes(ABCD, new Set(['a', 'b']), { id: 'c', isAfter: true }))).toBe('cabd')
    expect(ids(dropEtapes(ABCD, new Set(['a']), { id: 'a', isAfter: true }))).toBe('abcd')
  })

  it('une copie suit son modèle, sous un nom à elle', () => {
    expect(duplicateEtape(ABCD, 'b').map(({ id }) => id)).toEqual(['a', 'b', 'b-2', 'c', 'd'])
  })
})

describe('les noms', () => {
  it('se tirent d’un titre, sans accent', () => {
    expect(slugOf('Réunion d’élus, 3 décembre')).toBe('reunion-d-elus-3-decembre')
    expect(slugOf('…')).toBe('sequence')
  })

  it('ne servent qu’une fois', () => {
    expect(freeId('a', ['a', 'a-2'])).toBe('a-3')
  })
})
