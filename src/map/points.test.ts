import { describe, expect, it } from 'vitest'
import { cadre } from './points.ts'

describe('cadre de la carte', () => {
  it('cache tout au-dehors, puis de moins en moins vers le dedans', () => {
    const parts = cadre().features.map(({ properties }) => Number(properties?.['part']))
    expect(parts[0]).toBe(1)
    expect(parts).toEqual([...parts].sort((a, b) => b - a))
    expect(parts.at(-1)).toBeLessThan(0.05)
  })

  it('fait des anneaux qui se suivent sans se recouvrir', () => {
    const rings = cadre().features.map(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : [],
    )
    for (const [at, ring] of rings.slice(1).entries()) {
      expect(ring[0]?.[0]).toEqual(rings[at]?.[1]?.[0])
    }
  })
})
