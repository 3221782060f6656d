// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createProjection } from '../projection.ts'
import { createTrace } from './createTrace.ts'

const TAILLE = { width: 400, height: 300 }
const trace = (pas = 0.4) =>
  createTrace(createProjection({ lonLat: [2, 46], zoom: 6 }, TAILLE), TAILLE, pas)
const square = (w: number, s: number, e: number, n: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [w, s],
      [w, n],
      [e, n],
      [e, s],
      [w, s],
    ],
  ],
})

describe('createTrace', () => {
  it('écrit en pas de grille, sans zéro de trop', () => {
    expect(trace()(square(1.9, 45.9, 2.1, 46.1))).toMatch(/^M[\d. -]+l[\d. -]+Z$/)
    expect(trace()(square(1.9, 45.9, 2.1, 46.1))).not.toMatch(/\.\d{2}|NaN|-0 /)
  })

  it('n’écrit rien de ce qui est dehors, ni de plus petit que la grille', () => {
    expect(trace()(square(20, 46, 21, 47))).toBe('')
    expect(trace()(square(2, 46, 2.0001, 46.0001))).toBe('')
  })

  it('remplit le cadre quand il est tout entier dedans', () => {
    const d = trace()(square(-20, 40, 20, 52))
    expect(d).toContain('M')
    const numbers = [...d.matchAll(/-?[\d.]+/g)].map(([n]) => Math.abs(Number(n)))
    expect(Math.max(...numbers)).toBeLessThanOrEqual(TAILLE.width + 48)
  })

  it('garde le même bord, parcouru dans les deux sens', () => {
    const line = [
      [1.93, 45.94],
      [1.97, 46.01],
      [2.02, 46.03],
      [2.06, 46.11],
    ]
    const points = (coordinates: number[][]) => {
      const [, x, y, rest] = /^M([\d.-]+?)[ ]?(-?[\d.]+)l(.*)$/.exec(
        trace(1)({ type: 'LineString', coordinates }),
      ) as unknown as string[]
      let at = [Number(x), Number(y)]
      const steps = [...(rest ?? '').matchAll(/-?\d+/g)].map(([n]) => Number(n))
      const all = [at]
      for (let i = 0; i < steps.length; i += 2) {
        at = [(at[0] ?? 0) + (steps[i] ?? 0), (at[1] ?? 0) + (steps[i + 1] ?? 0)]
        all.push(at)
      }
      return all
    }
    expect(points(line)).toEqual(points(line.toReversed()).toReversed())
  })
})
