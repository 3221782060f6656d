import type { ClusterFrance } from '#/domain/clusterFrance.ts'

/** A cluster with as little as a test needs; its seat is Lons-le-Saunier. */
export function cluster(values: Partial<ClusterFrance> & { id: string }): ClusterFrance {
  return {
    nom: values.id,
    autresNoms: [],
    genre: 'pole',
    memento: false,
    statut: 'verifie',
    secteurs: ['bois'],
    filiere: 'forêt, bois',
    commune: '39300',
    communeNom: 'Lons-le-Saunier',
    polygone: 3,
    lonLat: [5.55, 46.67],
    regions: ['27'],
    label: '2005',
    membres: '12 (2023)',
    sources: [{ hote: 'exemple.test', url: 'https://exemple.test/page', date: '2023' }],
    note: null,
    ...values,
  }
}

const SANS_SIEGE = { commune: null, communeNom: null, polygone: null, lonLat: null }

export const CLUSTERS: readonly ClusterFrance[] = [
  cluster({ id: 'un', nom: 'Alpha' }),
  cluster({ id: 'deux', nom: 'Bêta', genre: 'ptce', statut: 'a-verifier', secteurs: ['textile'] }),
  cluster({
    id: 'trois',
    nom: 'Gamma',
    genre: 'regional',
    statut: 'contradictoire',
    secteurs: [],
    filiere: null,
    regions: ['04'],
    sources: [],
    ...SANS_SIEGE,
  }),
]
