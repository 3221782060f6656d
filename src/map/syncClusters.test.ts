import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { RESEAU_VIDE } from '#/domain/content/reseau.ts'
import { CLUSTERS_CHOIX_SOURCE, CLUSTERS_POINT } from '#/layers/clusters.layer.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { PALETTE_CLAIRE } from '#/layers/palette.ts'
import { createAppStore } from '#/store/appStore.ts'
import { CLUSTERS } from '../../tests/helpers/clusterFixtures.ts'
import { createFakeMap } from '../../tests/helpers/fakeMap.ts'
import { TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { clustersFeatures } from './clustersFeatures.ts'
import { NO_INSETS } from './mapPort.ts'
import { syncMap } from './syncMap.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

function open(loadClusters = async () => CLUSTERS) {
  const store = createAppStore(DEFAULT_LAYERS)
  const port = createFakeMap()
  let asked = 0
  const sync = syncMap({
    port,
    store,
    catalogue: createCatalogue(TERRITOIRES),
    pays: [],
    geoBase: 'https://x.fr/geo/',
    loadCommunes: async () => null,
    loadReseau: async () => RESEAU_VIDE,
    loadClusters: () => {
      asked += 1
      return loadClusters()
    },
    look: { palette: PALETTE_CLAIRE, insets: NO_INSETS, hasReducedMotion: true },
  })
  const codes = (source: string) =>
    ((port.sources.get(source) as FeatureCollection | undefined)?.features ?? []).map(
      ({ properties }) => String(properties?.['code']),
    )
  return { store, port, sync, codes, asked: () => asked, ...store.getState() }
}

describe('points des clusters', () => {
  it('ceux d’une même commune ont chacun leur place ; sans siège, pas de point', () => {
    const { features } = clustersFeatures(CLUSTERS)
    expect(features.map(({ properties }) => properties?.['code'])).toEqual(['un', 'deux'])
    expect(features.map(({ properties }) => properties?.['place'])).toEqual(['2-0', '2-1'])
    expect(features.map(({ properties }) => properties?.['image'])).toEqual([
      'cluster-pole-verifie',
      'cluster-ptce-a-verifier',
    ])
  })

  it('ne sont demandés que lorsque la couche s’allume', async () => {
    const { codes, asked, toggleLayer } = open()
    await settled()
    expect(asked()).toBe(0)
    toggleLayer('clusters')
    await settled()
    expect(codes('clusters')).toEqual(['un', 'deux'])
  })

  it('la liste ouverte les montre, et ses filtres aussi', async () => {
    const { store, codes, port, openCluster, filterClusters, openVue } = open()
    openCluster(null)
    await settled()
    filterClusters({ genre: 'ptce' })
    expect(codes('clusters')).toEqual(['deux'])
    expect(port.hidden.has(CLUSTERS_POINT)).toBe(false)
    openVue('liste')
    expect(port.hidden.has(CLUSTERS_POINT)).toBe(true)
    store.getState().toggleLayer('clusters')
    expect(codes('clusters')).toEqual(['un', 'deux'])
  })

  it('un clic ouvre la fiche, et le territoire dessous n’est pas choisi', async () => {
    const { store, port, sync, codes, toggleLayer } = open()
    toggleLayer('clusters')
    await settled()
    port.meet([{ layer: CLUSTERS_POINT, code: 'deux' }])
    expect(sync.intercept({ x: 1, y: 1 }, false)).toBe(true)
    expect(store.getState().hoveredCluster).toBe('deux')
    expect(codes(CLUSTERS_CHOIX_SOURCE)).toEqual(['deux'])
    expect(sync.intercept({ x: 1, y: 1 }, true)).toBe(true)
    expect(store.getState()).toMatchObject({
      vue: 'clusters-france',
      cluster: 'deux',
      selectedId: null,
    })
    port.meet([])
    expect(sync.intercept({ x: 1, y: 1 }, false)).toBe(false)
    expect(store.getState().hoveredCluster).toBeNull()
  })

  it('une fiche ouverte de loin amène la carte ; de près, non', async () => {
    const { port, openCluster } = open()
    openCluster('un')
    await settled()
    expect(port.moves.at(-1)).toMatchObject({ lonLat: [5.55, 46.67], zoom: 7 })
    port.look({ zoom: 8 })
    const count = port.moves.length
    openCluster('deux')
    expect(port.moves).toHaveLength(count)
    openCluster('trois')
    expect(port.moves).toHaveLength(count)
  })

  it('un fichier qui n’est pas venu se redemande', async () => {
    let answer: typeof CLUSTERS = []
    const { codes, asked, toggleLayer } = open(async () => answer)
    toggleLayer('clusters')
    await settled()
    expect(codes('clusters')).toEqual([])
    answer = CLUSTERS
    toggleLayer('clusters')
    toggleLayer('clusters')
    await settled()
    expect(asked()).toBe(2)
    expect(codes('clusters')).toEqual(['un', 'deux'])
  })
})
