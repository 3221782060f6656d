import { describe, expect, it } from 'vitest'
import { CLUSTERS } from '../../tests/helpers/clusterFixtures.ts'
import { filterClusters, SANS_FILTRE_CLUSTERS, SANS_SECTEUR } from './clusterFrance.ts'

const ids = (filtre: Partial<typeof SANS_FILTRE_CLUSTERS>) =>
  filterClusters(CLUSTERS, { ...SANS_FILTRE_CLUSTERS, ...filtre }).map(({ id }) => id)

describe('filtre des clusters', () => {
  it('sans filtre, tous ; chaque filtre garde les siens', () => {
    expect(ids({})).toEqual(['un', 'deux', 'trois'])
    expect(ids({ region: '27' })).toEqual(['un', 'deux'])
    expect(ids({ genre: 'regional' })).toEqual(['trois'])
    expect(ids({ statut: 'a-verifier' })).toEqual(['deux'])
    expect(ids({ secteur: 'bois' })).toEqual(['un'])
  })

  it('garde aussi ceux dont le secteur est inconnu, et rien quand rien ne répond', () => {
    expect(ids({ secteur: SANS_SECTEUR })).toEqual(['trois'])
    expect(ids({ region: '27', genre: 'regional' })).toEqual([])
  })
})
