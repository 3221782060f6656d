import { describe, expect, it } from 'vitest'
import { COLONNE, planLegende } from './planLegende.ts'

const swatch = { fill: '#fff' }
const entree = { label: 'moins de 24', swatch }

describe('planLegende', () => {
  it('coupe un titre plus large que sa colonne, et fait descendre ce qui suit', () => {
    const { lignes } = planLegende(
      [
        { titre: 'Densité de population (hab./km²), 2018', entrees: [entree] },
        { titre: 'Couches', entrees: [entree] },
      ],
      2,
    )
    const [titre, premiere, second] = lignes
    expect(titre).toMatchObject({ genre: 'titre', x: 0, y: 0 })
    expect(titre?.lignes.length).toBe(2)
    expect(premiere?.y).toBe(39)
    expect(second).toMatchObject({ lignes: ['Couches'], x: COLONNE + 14 })
  })
})
