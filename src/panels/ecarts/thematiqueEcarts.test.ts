import { describe, expect, it } from 'vitest'
import type { Ecart } from '#/domain/ecart.ts'
import { thematiqueEcarts } from './thematiqueEcarts.ts'

const ecart = (code: string, force: Ecart['force'], id = code): Ecart => ({
  id,
  genre: 'loin',
  territoire: `petr:${code}`,
  region: '53',
  departement: '29',
  valeur: 62,
  force,
  phrase: '',
  preuves: [],
})
const base = {
  couche: 'petr',
  titre: 'Loin',
  phrase: 'Deux PETR.',
  texteDe: ({ valeur }: Ecart) => `${valeur} km`,
  par: 'force',
  isPartial: false,
} as const

describe('carte des écarts', () => {
  it('dit chaque force par une teinte et par un motif à elle', () => {
    const { classes } = thematiqueEcarts({ ...base, ecarts: [], unites: ['A'] })
    expect(classes.map(({ label }) => label)).toEqual([
      'aucun écart',
      'écart léger',
      'écart net',
      'écart fort',
    ])
    expect(new Set(classes.map(({ motif }) => motif)).size).toBe(4)
    expect(new Set(classes.map(({ teinte }) => teinte.position)).size).toBe(4)
  })

  it('range chaque unité, sans oublier celles qui n’en ont pas', () => {
    const ecarts = [ecart('A', 0), ecart('B', 2)]
    const { rangs, classes, textes } = thematiqueEcarts({
      ...base,
      ecarts,
      unites: ['A', 'B', 'C', 'D'],
    })
    expect([...rangs]).toEqual([
      ['A', 1],
      ['B', 3],
      ['C', 0],
      ['D', 0],
    ])
    expect(classes.map(({ nombre }) => nombre)).toEqual([2, 1, 0, 1])
    expect(textes?.get('A')).toBe('62 km')
  })

  it('retient le plus fort de plusieurs écarts, et en dit le nombre', () => {
    const ecarts = [ecart('A', 0, 'x'), ecart('A', 2, 'y')]
    const { rangs, textes } = thematiqueEcarts({ ...base, ecarts, unites: ['A'] })
    expect(rangs.get('A')).toBe(3)
    expect(textes?.get('A')).toBe('2 écarts')
  })

  it('ne dit pas « aucun » de ce qu’elle ne regarde pas', () => {
    const { classes } = thematiqueEcarts({
      ...base,
      ecarts: [ecart('A', 1)],
      unites: ['A', 'B'],
      isPartial: true,
    })
    expect(classes[0]).toMatchObject({ label: 'aucun écart, ou hors de la région', nombre: 1 })
  })

  it('compte les écarts quand les genres sont ensemble', () => {
    const ecarts = ['1', '2', '3'].map((id) => ecart('A', 0, id))
    const { rangs, classes } = thematiqueEcarts({
      ...base,
      par: 'nombre',
      ecarts: [...ecarts, ecart('B', 2)],
      unites: ['A', 'B', 'C'],
    })
    expect(classes[rangs.get('A') ?? -1]?.label).toBe('3 à 5 écarts')
    expect(classes[rangs.get('B') ?? -1]?.label).toBe('1 ou 2 écarts')
  })
})
