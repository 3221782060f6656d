import { describe, expect, it } from 'vitest'
import { METHODES } from '#/domain/indicateur.ts'
import { classer, rangDans } from './classer.ts'

const options = (changes: Partial<Parameters<typeof classer>[1]> = {}) => ({
  methode: 'quantiles' as const,
  nombre: 4,
  seuils: [],
  milieu: null,
  decimales: 1,
  ...changes,
})

/** How many values fall in each class. */
function comptes(values: readonly number[], limites: readonly number[]): number[] {
  const rang = rangDans(limites)
  const counts = limites.map(() => 0).concat(0)
  for (const value of values) counts[rang(value)] = (counts[rang(value)] ?? 0) + 1
  return counts
}

describe('quantiles', () => {
  it('met autant d’unités dans chaque classe', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8]
    expect(comptes(values, classer(values, options()).limites)).toEqual([2, 2, 2, 2])
  })

  it('fait moins de classes quand des valeurs sont à égalité', () => {
    const values = [0, 0, 0, 0, 0, 0, 5, 9]
    const { limites } = classer(values, options())
    expect(limites.length).toBeLessThan(3)
    expect(comptes(values, limites).every((count) => count > 0)).toBe(true)
  })
})

describe('ruptures naturelles', () => {
  it('coupe où les valeurs s’écartent', () => {
    const values = [1, 2, 3, 50, 51, 52, 900, 901]
    const { limites } = classer(values, options({ methode: 'naturelles', nombre: 3 }))
    expect(limites).toEqual([50, 900])
  })

  it('ne demande pas plus de groupes qu’il n’y a de valeurs différentes', () => {
    expect(classer([4, 4, 7], options({ methode: 'naturelles' })).limites).toEqual([7])
  })
})

describe('intervalles égaux', () => {
  it('ont tous la même largeur, même vides', () => {
    const values = [0, 1, 100]
    const { limites } = classer(values, options({ methode: 'egales' }))
    expect(limites).toEqual([25, 50, 75])
    expect(comptes(values, limites)).toEqual([2, 0, 0, 1])
  })

  it('descendent sous zéro', () => {
    const { limites } = classer([-8, 8], options({ methode: 'egales' }))
    expect(limites).toEqual([-4, 0, 4])
  })
})

describe('toutes les méthodes', () => {
  it.each(METHODES)('%s : rien, une valeur, la même valeur partout', (methode) => {
    expect(classer([], options({ methode })).limites).toEqual([])
    expect(classer([3], options({ methode })).limites).toEqual([])
    expect(classer([3, 3, 3], options({ methode })).limites).toEqual([])
  })

  it('arrondissent les limites avant de compter : la légende dit ce que fait la carte', () => {
    const values = [10_001, 12_346, 54_321, 98_765]
    const { limites } = classer(values, options({ nombre: 3, decimales: 0 }))
    for (const limite of limites) expect(limite % 100).toBe(0)
  })

  it('les seuils du lecteur sont pris tels quels', () => {
    const { limites } = classer([1, 2], options({ methode: 'seuils', seuils: [30.25, 60] }))
    expect(limites).toEqual([30.25, 60])
    expect(rangDans(limites)(30.25)).toBe(1)
  })
})

describe('autour d’un milieu', () => {
  it('le milieu est toujours une limite, et chaque côté a sa part des classes', () => {
    const values = [-9, -3, 1, 2, 3, 4, 5, 6]
    for (const methode of ['quantiles', 'naturelles', 'egales'] as const) {
      const { limites, avant } = classer(values, options({ methode, nombre: 5, milieu: 0 }))
      expect(limites, methode).toContain(0)
      expect(avant, methode).toBe(limites.indexOf(0) + 1)
      expect(limites.length, methode).toBeLessThanOrEqual(4)
    }
  })

  it('ne colore qu’un côté quand tout est du même côté', () => {
    expect(classer([101, 110, 120, 130], options({ milieu: 100 })).avant).toBe(0)
    const low = classer([10, 20, 30, 40], options({ milieu: 100 }))
    expect(low.avant).toBe(low.limites.length + 1)
  })

  it('une valeur égale au milieu est au-dessus', () => {
    const { limites, avant } = classer([90, 100, 110], options({ milieu: 100, nombre: 3 }))
    expect(rangDans(limites)(100)).toBe(avant)
  })
})
