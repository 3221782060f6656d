import { describe, expect, it } from 'vitest'
import { arc, bendOf, middle } from './arcs.ts'

describe('arcs', () => {
  it('partent et arrivent où ils le disent', () => {
    const points = arc([2, 46], [5, 47], 0.2)
    expect(points[0]?.[0]).toBeCloseTo(2)
    expect(points.at(-1)?.[1]).toBeCloseTo(47)
  })

  it('s’ouvrent en éventail : aucun ne passe où passe un autre', () => {
    for (const total of [2, 3, 4]) {
      const bends = Array.from({ length: total }, (_, rang) => bendOf(rang, total))
      const middles = bends.map((bend) => middle([2, 46], [5, 46], bend).lonLat[1].toFixed(2))
      expect(new Set(middles).size).toBe(total)
    }
  })

  it('donnent le cap vers l’arrivée', () => {
    expect(middle([2, 46], [5, 46], 0).cap).toBeCloseTo(0)
    expect(middle([2, 46], [2, 48], 0).cap).toBeCloseTo(-90)
  })
})
