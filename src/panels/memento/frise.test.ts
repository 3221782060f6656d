import { describe, expect, it } from 'vitest'
import { layoutFrise, yearOf } from './frise.ts'

describe('frise', () => {
  it('lit un an, un mois ou un jour', () => {
    expect(yearOf('2015')).toBe(2015)
    expect(yearOf('2015-07')).toBe(2015.5)
  })

  it('va de gauche à droite, et écarte ce qui se touche', () => {
    const { points, ticks } = layoutFrise(['1995', '2014', '2015', '2015-08'], 500, 30)
    expect(points.map(({ x }) => x)).toEqual([...points.map(({ x }) => x)].sort((a, b) => a - b))
    expect(new Set(points.slice(1).map(({ level }) => level)).size).toBeGreaterThan(1)
    expect(ticks.map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015])
  })

  it('se passe de dates', () => {
    expect(layoutFrise([], 500, 30)).toEqual({ points: [], ticks: [] })
  })
})
