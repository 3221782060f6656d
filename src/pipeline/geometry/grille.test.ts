import type { FeatureCollection, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { GRILLE, surGrille } from './grille.ts'

const line = (...coordinates: Position[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }],
})

describe('pose sur la grille', () => {
  const [step] = GRILLE.scale

  it('rend égales deux lignes presque égales', () => {
    const a = surGrille(line([2, 47], [3, 48]))
    expect(surGrille(line([2 + step / 9, 47], [3, 48 - step / 9]))).toEqual(a)
    expect(surGrille(a)).toEqual(a)
  })

  it('retire les points que la grille confond', () => {
    const snapped = surGrille(line([2, 47], [2 + step / 9, 47], [3, 48]))
    expect(snapped).toEqual(surGrille(line([2, 47], [3, 48])))
  })

  it('laisse passer une collection vide', () => {
    expect(surGrille({ type: 'FeatureCollection', features: [] }).features).toEqual([])
  })
})
