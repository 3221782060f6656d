// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { clusterAt, contexteOf, findOf, plain } from '../../../../tests/fixtures/in/ecarts.ts'
import { grille } from '../../../../tests/fixtures/in/grille.ts'
import { haversineKm } from '../../contour/haversine.ts'
import { clusterPeuEntoure } from './clusterPeuEntoure.ts'
import { loinDesClusters } from './loinDesClusters.ts'
import { loinDuSecteur } from './loinDuSecteur.ts'

/** Twenty communes in a row, some 7.6 km apart, 1 000 inhabitants and 500 jobs each; two EPCI. */
const PAYS = grille(
  20,
  1,
  {
    region: ['####################'],
    departement: ['####################'],
    'epci-actuel': ['AAAAAAAAAABBBBBBBBBB'],
  },
  () => 1000,
)
const [first, last] = [PAYS.communes.lonLat[0], PAYS.communes.lonLat[19]]
const FAR_KM = first && last ? haversineKm(first, last) : 0

describe('loin de tout cluster', () => {
  const contexte = contexteOf(PAYS, [clusterAt(0)])

  it('retient le territoire dont presque tous sont hors du rayon', () => {
    const [ecart, ...others] = findOf(loinDesClusters, contexte)
    expect(others).toEqual([])
    expect(ecart).toMatchObject({ territoire: 'epci:B', valeur: 100 })
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Tous les habitants et tous les emplois de l’EPCI Territoire B sont à plus de 60 km de tout cluster connu ; le plus proche de Commune 10 est Cluster 0, à 76 km.',
    )
  })

  it('compte habitants et emplois dans les trois rayons', () => {
    const [ecart] = findOf(loinDesClusters, contexte, { rayon: '20', part: 50 }).filter(
      ({ territoire }) => territoire === 'epci:A',
    )
    // Communes 0, 1 and 2 are within 20 km; 0 to 5 within 40; 0 to 7 within 60.
    expect(ecart?.valeur).toBeCloseTo(70, 9)
    expect(ecart?.preuves.flatMap((p) => (p.kind === 'chiffre' ? [p.valeur] : []))).toEqual([
      3000, 1500, 6000, 3000, 8000, 4000,
    ])
  })
})

describe('loin d’un secteur', () => {
  const contexte = contexteOf(PAYS, [
    clusterAt(0, { secteurs: ['bois'] }),
    clusterAt(19, { secteurs: ['agroalimentaire'] }),
  ])

  it('ne compte que les clusters du secteur', () => {
    const found = findOf(loinDuSecteur, contexte, { secteur: 'agroalimentaire', distance: 100 })
    expect(found.map(({ territoire }) => territoire)).toEqual(['epci:A'])
    // Mean of communes 0 to 9 to commune 19: 14.5 steps out of 19.
    expect(found[0]?.valeur ?? 0).toBeCloseTo((FAR_KM * 14.5) / 19, 1)
    const bois = findOf(loinDuSecteur, contexte, { secteur: 'bois', distance: 100 })
    expect(bois.map(({ territoire }) => territoire)).toEqual(['epci:B'])
  })

  it('ne dit rien d’un secteur sans cluster : une distance à rien n’en est pas une', () => {
    expect(findOf(loinDuSecteur, contexte, { secteur: 'textile', distance: 10 })).toEqual([])
  })
})

describe('cluster peu entouré', () => {
  const contexte = contexteOf(PAYS, [clusterAt(0), clusterAt(10, { statut: 'a-verifier' })])

  it('compte ce qui l’entoure, le moins entouré de la plus petite valeur', () => {
    const found = findOf(clusterPeuEntoure, contexte, { rayon: '20' })
    expect(found.map(({ id, territoire, valeur }) => [id, territoire, valeur])).toEqual([
      ['cluster-peu-entoure:cluster-0', 'epci:A', 3000],
      ['cluster-peu-entoure:cluster-10', 'epci:B', 5000],
    ])
    expect(plain(found[0]?.phrase ?? '')).toBe(
      'Cluster 0, à Commune 0, a 3 000 habitants et 1 500 emplois à moins de 20 km.',
    )
    expect(found[1]?.doute).toContain('à vérifier')
  })
})
