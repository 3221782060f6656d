// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { grille } from '../../../tests/fixtures/in/grille.ts'
import { type Profil, profilOf } from './profil.ts'
import { findSemblables, POIDS_EGAUX } from './semblables.ts'

const profil = (more: Partial<Profil> = {}): Profil => ({
  densite: 50,
  evolution: 0,
  emploisParHabitant: 0.4,
  partIndustrie: 0.1,
  classesDensite: [0.5, 0.5],
  typologie: null,
  ...more,
})
const candidat = (id: string, more: Partial<Profil> = {}) => ({ id, profil: profil(more) })

describe('profil', () => {
  const files = grille(3, 1, {}, (i) => [100, 300, null][i] ?? null)

  it('calcule des rapports de sommes, jamais des moyennes de rapports', () => {
    const { densite, evolution, emploisParHabitant, classesDensite } = profilOf(files, [0, 1])
    expect(densite).toBeCloseTo(400 / 168.8, 2)
    expect([evolution, emploisParHabitant, classesDensite]).toEqual([0, 0.5, [1, 0]])
  })

  it('dit inconnu ce à quoi il manque une commune', () => {
    expect(profilOf(files, [0, 2])).toMatchObject({ densite: null, emploisParHabitant: null })
    expect(profilOf(files, [])).toMatchObject({ densite: null, classesDensite: null })
  })
})

describe('qui me ressemble', () => {
  const candidats = [
    candidat('e', { densite: 5000 }),
    candidat('d', { densite: 500 }),
    candidat('b', { evolution: 0.01 }),
    candidat('a', { evolution: 0.01 }),
    candidat('c', { evolution: -0.05, partIndustrie: 0.2 }),
    candidat('f', { densite: 50_000 }),
  ]

  it('rend les cinq plus proches, à égalité dans l’ordre des codes', () => {
    const found = findSemblables(profil(), candidats)
    expect(found).toHaveLength(5)
    expect(found.slice(0, 2).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(findSemblables(profil(), [...candidats].reverse())).toEqual(found)
  })

  it('dit ce que chaque variable pèse dans la distance', () => {
    const [first] = findSemblables(profil(), candidats)
    expect(first?.contributions).toMatchObject({ evolution: 1, densite: 0, typologie: null })
    for (const { contributions } of findSemblables(profil(), candidats)) {
      const sum = Object.values(contributions).reduce<number>((s, v) => s + (v ?? 0), 0)
      expect(sum).toBeCloseTo(1, 12)
    }
  })

  it('suit les poids', () => {
    const poids = { ...POIDS_EGAUX, evolution: 0, partIndustrie: 0 }
    const found = findSemblables(profil(), candidats, poids)
    expect(found.slice(0, 3).map(({ id, distance }) => [id, distance])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ])
  })

  it('laisse de côté une variable inconnue, et qui n’en a pas assez', () => {
    const blanks = { evolution: null, emploisParHabitant: null, partIndustrie: null }
    const found = findSemblables(profil(), [
      candidat('un', { evolution: null }),
      candidat('trop', { ...blanks }),
      candidat('autre', { densite: 60 }),
    ])
    expect(found.map(({ id }) => id)).toEqual(['un', 'autre'])
    expect(found[0]?.contributions.evolution).toBeNull()
  })

  it('tient compte de la typologie entre Pays seulement', () => {
    const pole = profil({ typologie: 'pole' })
    const found = findSemblables(pole, [
      candidat('rural', { typologie: 'rural' }),
      candidat('pole', { typologie: 'pole' }),
    ])
    expect(found.map(({ id, distance }) => [id, distance > 0])).toEqual([
      ['pole', false],
      ['rural', true],
    ])
  })

  it('ne casse pas quand rien ne varie ou que personne n’est là', () => {
    expect(findSemblables(profil(), [candidat('x')])[0]?.distance).toBe(0)
    expect(findSemblables(profil(), [])).toEqual([])
    const zero = { ...POIDS_EGAUX }
    for (const key of Object.keys(zero) as (keyof typeof zero)[]) zero[key] = 0
    expect(findSemblables(profil(), candidats, zero)).toEqual([])
  })
})
