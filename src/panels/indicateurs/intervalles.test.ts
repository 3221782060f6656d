import { describe, expect, it } from 'vitest'
import { intervallesDe } from './intervalles.ts'

const carte = (values: readonly (number | null)[], limites: readonly number[] = []) => ({
  limites,
  lignes: values.map((valeur, at) => ({
    code: String(at),
    nom: '',
    valeur,
    rang: valeur === null ? null : limites.filter((limite) => valeur >= limite).length,
  })),
})

describe('histogramme', () => {
  it('compte chaque valeur une fois, dans la couleur de sa classe', () => {
    const made = intervallesDe(carte([1, 2, 2, 9, null], [5]))
    expect(made?.intervalles.reduce((sum, { total }) => sum + total, 0)).toBe(4)
    expect(made?.intervalles.at(-1)?.parClasse).toEqual([0, 1])
  })

  it('arrête l’axe avant quelques valeurs extrêmes, et dit combien', () => {
    const values = [...Array.from({ length: 200 }, (_, at) => at), 90_000]
    const made = intervallesDe(carte(values))
    expect(made?.intervalles.at(-1)?.a).toBeLessThan(300)
    expect(made?.dessus).toBeGreaterThan(0)
    expect(made?.intervalles.reduce((sum, { total }) => sum + total, 0)).toBe(201)
  })

  it('tient debout sans valeur, avec une seule, avec la même partout', () => {
    expect(intervallesDe(carte([null]))).toBeNull()
    expect(intervallesDe(carte([3]))?.max).toBe(1)
    expect(intervallesDe(carte([3, 3, 3]))?.max).toBe(3)
  })
})
