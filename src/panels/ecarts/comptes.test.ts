import { describe, expect, it } from 'vitest'
import { comptesParRegion } from './comptes.ts'

const REGIONS = [
  { code: '53', nom: 'Bretagne' },
  { code: '84', nom: 'Auvergne-Rhône-Alpes' },
]
const ecart = (genre: string, region: string | null) =>
  ({ genre, region }) as Parameters<typeof comptesParRegion>[0][number]

describe('comptes par région', () => {
  it('les donne toutes, par leur nom, même à zéro', () => {
    const lignes = comptesParRegion(
      [ecart('loin', '53'), ecart('loin', '53'), ecart('coupe', '53'), ecart('loin', null)],
      REGIONS,
    )
    expect(lignes.map(({ nom, total }) => [nom, total])).toEqual([
      ['Auvergne-Rhône-Alpes', 0],
      ['Bretagne', 3],
    ])
    expect(lignes[1]?.parGenre.get('loin')).toBe(2)
  })
})
