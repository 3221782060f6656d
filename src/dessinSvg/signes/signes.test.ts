// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { PALETTE_CLAIRE } from '#/layers/palette.ts'
import { serialize } from '../noeud.ts'
import { marque, motif, signesOf } from './signes.ts'
import { createVectorContext } from './vectorContext.ts'

describe('signesOf', () => {
  it('dessine en vecteurs toutes les images de la carte', () => {
    const signes = signesOf(PALETTE_CLAIRE)
    expect([...signes.keys()]).toEqual(
      expect.arrayContaining([
        'marque-pole-urbain-moyen',
        'ville',
        'hachure-b',
        'motif-plus-a',
        'lien-fleche-moyens',
        'cluster-pole-a-verifier',
        'cluster-cerne',
      ]),
    )
    for (const [nom, { noeuds, cote }] of signes) {
      expect(noeuds.length, nom).toBeGreaterThan(0)
      expect(cote, nom).toBeGreaterThan(0)
      expect(noeuds.map(serialize).join(''), nom).not.toMatch(/NaN|undefined/)
    }
  })

  it('garde la lettre d’une classe en texte, et sa couleur', () => {
    const signe = signesOf(PALETTE_CLAIRE).get('marque-pole-urbain-moyen')
    if (!signe) throw new Error('no mark')
    const svg = serialize(marque(signe, [10, 20]))
    expect(svg).toContain('>C</text>')
    expect(svg).toContain(PALETTE_CLAIRE.typologie['pole-urbain-moyen'])
    expect(svg).toContain('translate(10 20)')
    expect(serialize(motif('x', signe))).toContain('<pattern id="x" width="21" height="21"')
  })

  it('refuse une opération de canevas qu’il ne sait pas écrire', () => {
    const { context } = createVectorContext()
    expect(() => context.createLinearGradient(0, 0, 1, 1)).toThrow('createLinearGradient')
  })
})
