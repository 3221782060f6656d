import type { FeatureCollection } from 'geojson'
import type { Topology } from 'topojson-specification'
import { describe, expect, it, vi } from 'vitest'
import { decodeTopo, decodeVilles } from './decode.ts'
import { createTopoLoader, keepInWorker } from './topoLoader.ts'
import { parseTopoUrl, topoUrl, villesUrl } from './topoUrl.ts'

/** Two unit squares side by side; the first arc is the border they share. */
const TOPOLOGY: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
  objects: {
    essai: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '01', arcs: [[0, 1]] },
        { type: 'Polygon', id: '02', arcs: [[2, ~0]] },
      ],
    },
  },
}

const ask = (changes: Partial<Parameters<typeof decodeTopo>[1]> = {}) =>
  decodeTopo(TOPOLOGY, { objet: 'essai', forme: 'surfaces', codes: null, ...changes })

const linesOf = ({ features }: FeatureCollection) =>
  features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? geometry.coordinates : [],
  )

describe('decodeTopo', () => {
  it('donne les surfaces avec leur code', () => {
    const { features } = ask()
    expect(features.map(({ properties }) => properties?.['code'])).toEqual(['01', '02'])
    expect(features[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
          [1, 0],
        ],
      ],
    })
  })

  it('ne garde que les codes demandés', () => {
    expect(ask({ codes: ['02'] }).features).toHaveLength(1)
    expect(ask({ codes: ['99'] }).features).toEqual([])
    expect(ask({ codes: [] }).features).toEqual([])
  })

  it('trace une fois chaque frontière, ou seulement celles du dedans, ou le contour', () => {
    expect(linesOf(ask({ forme: 'interieurs' }))).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ])
    // A border is one segment: 1 shared, 3 around each square.
    const segments = linesOf(ask({ forme: 'traits' })).reduce(
      (sum, { length }) => sum + length - 1,
      0,
    )
    expect(segments).toBe(7)
    expect(linesOf(ask({ forme: 'contour' })).flat()).not.toEqual([])
  })

  it('donne une collection vide pour un objet absent du fichier', () => {
    expect(ask({ objet: 'absent' }).features).toEqual([])
  })
})

describe('decodeVilles', () => {
  it('donne des points, sans l’outre-mer', () => {
    const { features } = decodeVilles({
      version: 1,
      villes: [
        ['39300', 'Lons-le-Saunier', 5.55, 46.67, 3],
        ['97105', 'Basse-Terre', -4, 44, 1],
      ],
    })
    expect(features.map(({ properties }) => properties)).toEqual([
      { code: '39300', nom: 'Lons-le-Saunier', rang: 3 },
    ])
  })
})

describe('adresses', () => {
  it('se relisent', () => {
    const file = 'https://x.fr/a b/geo/epci.topo.json?v=1&w=2'
    expect(parseTopoUrl(topoUrl(file, 'epci-2017', 'traits', ['1', '2']))).toEqual({
      kind: 'topo',
      file,
      objet: 'epci-2017',
      forme: 'traits',
      codes: ['1', '2'],
    })
    expect(parseTopoUrl(villesUrl(file))).toEqual({ kind: 'villes', file })
  })

  it.each(['', 'https://x.fr', 'lisiere://topo?objet=a', 'lisiere://topo?file=a&objet=b&forme=c'])(
    'refusent « %s »',
    (url) => expect(parseTopoUrl(url)).toBeNull(),
  )
})

describe('createTopoLoader', () => {
  it('charge un fichier une fois pour toutes les sources, et réessaie après un échec', async () => {
    const fetchLike = vi
      .fn<typeof fetch>()
      .mockResolvedValueOnce(new Response('', { status: 503 }))
      .mockImplementation(async () => new Response(JSON.stringify(TOPOLOGY)))
    const load = createTopoLoader(fetchLike)
    await expect(load(topoUrl('a', 'essai'))).rejects.toThrow('503')
    const [one, two] = await Promise.all([
      load(topoUrl('a', 'essai')),
      load(topoUrl('a', 'essai', 'traits')),
    ])
    expect([one.features.length, two.features.length]).toEqual([2, 1])
    expect(fetchLike).toHaveBeenCalledTimes(2)
    await expect(load('lisiere://autre')).rejects.toThrow('address')
  })
})

describe('keepInWorker', () => {
  it('laisse lire les entités mais pas les énumérer', () => {
    const kept = keepInWorker(ask())
    expect(kept.features).toHaveLength(2)
    expect(Object.keys(kept)).toEqual(['type'])
  })
})
