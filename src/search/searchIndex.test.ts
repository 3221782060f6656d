import { describe, expect, it } from 'vitest'
import { COMMUNES, TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { normalize } from './normalize.ts'
import { buildSearchDocuments } from './searchDocuments.ts'
import { createSearchIndex } from './searchIndex.ts'

const index = createSearchIndex(buildSearchDocuments(TERRITOIRES, COMMUNES))
const found = (query: string) =>
  index.search(query).groups.flatMap((group) => group.hits.map((hit) => hit.id))

describe('recherche', () => {
  it('se passe d’accents, d’apostrophes et de traits d’union', () => {
    expect(normalize('L’Étoile-sur-Œuvre')).toBe('l etoile sur oeuvre')
    expect(found('l etoile')).toContain('commune:39003')
    expect(found('LEDON')[0]).toBe('pays:ledonien')
  })

  it('« st antonin » trouve Saint-Antonin', () => {
    expect(found('st antonin')[0]).toBe('commune:39001')
  })

  it('pardonne une faute de frappe', () => {
    expect(found('lons le saunnier')).toContain('commune:39300')
    expect(found('beaufrot')).toContain('commune:39002')
  })

  it('trouve un SIREN, un code INSEE, un département, un ancien code', () => {
    expect(found('200071116')[0]).toBe('epci:200071116')
    expect(found('39300')[0]).toBe('commune:39300')
    expect(found('39')[0]).toBe('departement:39')
    expect(found('39999')).toEqual(['commune:39002'])
    expect(found('orbagna')).toEqual(['commune:39002'])
  })

  it('un code ne se cherche jamais à peu près', () => {
    expect(found('39309')).toEqual([])
  })

  it('groupe par nature, le groupe du meilleur résultat en tête', () => {
    const { groups } = index.search('jura')
    expect(groups.map((group) => group.type)).toEqual(['departement', 'epci'])
  })

  it('un EPCI de plusieurs millésimes n’apparaît qu’une fois, sous tous ses noms', () => {
    expect(found('réunie du jura')).toEqual(['epci:200071116'])
    expect(index.search('CC du Nord').groups[0]?.hits[0]?.detail).toContain('2016')
  })

  it('rien à chercher, rien à trouver', () => {
    expect(index.search('  ').groups).toEqual([])
    expect(index.search('<>').groups).toEqual([])
    expect(index.search('b').groups).toEqual([])
  })
})
