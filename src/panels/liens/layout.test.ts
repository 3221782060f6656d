import { describe, expect, it } from 'vitest'
import type { NoeudId } from '#/domain/content/acteur.ts'
import { fitFrame, layoutGraphe, nextNoeud } from './layout.ts'

const GRAPHE = {
  noeuds: ['pays:a', 'cluster:b', 'acteur:c', 'programme:d'] as NoeudId[],
  liens: [
    { de: 'pays:a', vers: 'cluster:b' },
    { de: 'pays:a', vers: 'acteur:c' },
  ] as { de: NoeudId; vers: NoeudId }[],
  foyer: null,
}
const run = () => layoutGraphe(GRAPHE, new AbortController().signal)

describe('mise en page du réseau', () => {
  it('donne toujours le même dessin', async () => {
    expect([...(await run())]).toEqual([...(await run())])
  })

  it('rapproche ce qui est lié', async () => {
    const places = await run()
    const distance = (id: NoeudId) => {
      const [a, b] = [places.get('pays:a'), places.get(id)]
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN
    }
    expect(distance('cluster:b')).toBeLessThan(distance('programme:d'))
  })

  it('tient dans son cadre, et se passe de nœuds', async () => {
    const frame = { width: 400, height: 300, margin: { x: 20, y: 20 } }
    for (const { x, y } of fitFrame(await run(), frame).values()) {
      expect(x).toBeGreaterThanOrEqual(19)
      expect(x).toBeLessThanOrEqual(381)
      expect(y).toBeGreaterThanOrEqual(19)
      expect(y).toBeLessThanOrEqual(281)
    }
    expect(fitFrame(new Map(), frame).size).toBe(0)
  })

  it('s’arrête quand on n’en veut plus', async () => {
    const controller = new AbortController()
    controller.abort()
    await expect(layoutGraphe(GRAPHE, controller.signal)).rejects.toThrow()
  })

  it('les flèches suivent les liens', () => {
    const places = new Map<NoeudId, { x: number; y: number }>([
      ['pays:a', { x: 0, y: 0 }],
      ['cluster:b', { x: 10, y: 1 }],
      ['acteur:c', { x: 0, y: 9 }],
    ])
    const next = (key: string) => nextNoeud('pays:a', key, ['cluster:b', 'acteur:c'], places)
    expect(next('ArrowRight')).toBe('cluster:b')
    expect(next('ArrowDown')).toBe('acteur:c')
    expect(next('ArrowUp')).toBeNull()
    expect(next('Enter')).toBeNull()
  })
})
