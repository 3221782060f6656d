// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { clusterAt, contexteOf, findOf, plain } from '../../../../tests/fixtures/in/ecarts.ts'
import { grille } from '../../../../tests/fixtures/in/grille.ts'
import { specialisationSansCluster } from './specialisationSansCluster.ts'

/*
 * Four EPCI of three communes, 100 inhabitants, 50 jobs and 100 establishments a commune.
 * A and B have 40 industrial ones a commune, C and D none: quotient 2 for A and B. B is
 * a Territoire d’industrie. A commune is some 7.6 km wide.
 */
function pays() {
  const made = grille(
    12,
    1,
    {
      region: ['############'],
      departement: ['############'],
      'epci-actuel': ['AAABBBCCCDDD'],
      'territoire-industrie-2026': { T: ['...###......'] },
    },
    () => 100,
  )
  made.chiffres.chiffres.etablissementsIndustrie = Array.from({ length: 12 }, (_, i) =>
    i < 6 ? 40 : 0,
  )
  return made
}

describe('industrie sans Territoire d’industrie ni cluster', () => {
  it('retient A, que rien ne couvre, et non B ni les territoires sans industrie', () => {
    const contexte = contexteOf(pays(), [clusterAt(11)])
    const [ecart, ...others] = findOf(specialisationSansCluster, contexte)
    expect(others).toEqual([])
    expect(ecart).toMatchObject({ territoire: 'epci:A', valeur: 2, force: 2, region: '#' })
    expect(plain(ecart?.phrase ?? '')).toBe(
      'L’EPCI Territoire A a 2,0 fois la part française d’établissements industriels, hors de tout Territoire d’industrie ; le cluster le plus proche de Commune 0, Cluster 11, a son siège à 83 km.',
    )
    expect(ecart?.preuves).toContainEqual(
      expect.objectContaining({ libelle: 'Emplois pour 100 habitants', valeur: 50 }),
    )
    expect(ecart?.doute).toBeUndefined()
  })

  it('disparaît quand un cluster s’approche, sauf s’il n’est pas vérifié et qu’on l’exige', () => {
    const contexte = contexteOf(pays(), [clusterAt(2, { statut: 'a-verifier' })])
    expect(findOf(specialisationSansCluster, contexte)).toEqual([])
    const [ecart] = findOf(specialisationSansCluster, contexte, { statuts: 'verifies' })
    expect(plain(ecart?.phrase ?? '')).toContain('aucun cluster n’a de siège connu')
  })

  it('signale un cluster douteux', () => {
    const contexte = contexteOf(pays(), [clusterAt(11, { statut: 'contradictoire' })])
    expect(findOf(specialisationSansCluster, contexte)[0]?.doute).toContain('à vérifier')
  })

  it('nomme les clusters de la région dont le siège manque', () => {
    const perdu = clusterAt(null, { nom: 'Perdu', regions: ['#'] })
    const ailleurs = clusterAt(null, { nom: 'Ailleurs', regions: ['@'] })
    const [ecart] = findOf(
      specialisationSansCluster,
      contexteOf(pays(), [clusterAt(11), perdu, ailleurs]),
    )
    expect(plain(ecart?.doute ?? '')).toBe(
      'Clusters de la région dont le siège n’est pas connu, et qui ne comptent pas : Perdu.',
    )
  })

  it.each([
    [{ quotient: 2.05 }, 0],
    [{ etablissements: 125 }, 0],
    [{ etablissements: 120 }, 1],
    [{ emplois: 51 }, 0],
    [{ distance: 90 }, 0],
    [{ couverture: 100 }, 2],
  ])('%j : %i écart', (valeurs, count) => {
    const contexte = contexteOf(pays(), [clusterAt(11)])
    expect(findOf(specialisationSansCluster, contexte, valeurs)).toHaveLength(count)
  })

  it('ne compte ni un ancien pôle ni un cluster sans siège', () => {
    const contexte = contexteOf(pays(), [clusterAt(2, { genre: 'ancien-pole' }), clusterAt(null)])
    expect(findOf(specialisationSansCluster, contexte)).toHaveLength(1)
  })
})
