import { describe, expect, it } from 'vitest'
import { TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { createCatalogue } from './catalogue.ts'

describe('catalogue des territoires', () => {
  const catalogue = createCatalogue(TERRITOIRES)

  it('rend un territoire dans un millésime précis', () => {
    expect(catalogue.find('epci:243900001', '2016')).toMatchObject({
      nom: 'CC du Nord',
      millesime: '2016',
      population: 300,
    })
    expect(catalogue.find('epci:243900001', '2017')).toBeNull()
  })

  it('un département existe à tous les millésimes', () => {
    expect(catalogue.millesimesOf('departement:39')).toEqual(['2016', '2017', 'actuel'])
    expect(catalogue.find('departement:39', 'actuel')?.millesime).toBeNull()
  })

  it('le nom suit le millésime', () => {
    expect(catalogue.find('epci:200071116', '2017')?.nom).toBe('CC Réunie')
    expect(catalogue.find('epci:200071116', 'actuel')?.nom).toBe('CC Réunie du Jura')
  })

  it('propose le millésime le plus proche, d’abord plus récent', () => {
    expect(catalogue.findNearest('epci:200071116', '2016')?.millesime).toBe('2017')
    expect(catalogue.findNearest('epci:243900002', 'actuel')?.millesime).toBe('2016')
    expect(catalogue.findNearest('epci:000000000', '2016')).toBeNull()
  })

  it('une couche absente du fichier est vide, pas une erreur', () => {
    expect(catalogue.territoires('petr')).toEqual([])
  })
})
