import { describe, expect, it } from 'vitest'
import { MAX_SOMMETS, readGeojson } from './geojson.format.ts'

const RING = [
  [5, 46],
  [6, 46],
  [6, 47],
  [5, 46],
]
const polygon = (ring: unknown = RING) => ({ type: 'Polygon', coordinates: [ring] })
const feature = (geometry: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  properties,
  geometry,
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const read = (value: unknown) => readGeojson(JSON.stringify(value))
const plain = (text = '') => text.replaceAll('\u202f', ' ')
const refusal = (result: ReturnType<typeof readGeojson>) =>
  result.ok ? 'accepté' : plain(result.findings[0]?.message)
const notices = (result: ReturnType<typeof readGeojson>) =>
  result.ok ? result.value.findings.map(({ message }) => plain(message)) : ['refusé']

describe('périmètre importé', () => {
  it.each([
    ['géométrie', polygon()],
    ['entité', feature(polygon())],
    ['collection', collection(feature(polygon()))],
    ['plusieurs polygones', { type: 'MultiPolygon', coordinates: [[RING]] }],
    ['collection de géométries', { type: 'GeometryCollection', geometries: [polygon()] }],
    ['altitude', polygon(RING.map((p) => [...p, 300]))],
    [
      'projection dite, la bonne',
      {
        ...polygon(),
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      },
    ],
  ])('lit une %s', (_, value) => {
    expect(read(value)).toEqual({
      ok: true,
      value: {
        surface: { type: 'MultiPolygon', coordinates: [[RING]] },
        nom: null,
        sommets: 4,
        findings: [],
      },
    })
  })

  it('réunit les entités d’un fichier et garde les trous', () => {
    const hole = [
      [5.6, 46.3],
      [5.8, 46.3],
      [5.8, 46.4],
      [5.6, 46.3],
    ]
    const result = read(
      collection(feature({ type: 'Polygon', coordinates: [RING, hole] }), feature(polygon())),
    )
    expect(result.ok && result.value.surface.coordinates).toEqual([[RING, hole], [RING]])
  })

  it('prend un nom, nettoyé et borné', () => {
    const nom = (properties: unknown) => {
      const result = read(feature(polygon(), properties))
      return result.ok ? result.value.nom : 'refusé'
    }
    expect(nom({ nom: '  Mon\u0000 périmètre\n' })).toBe('Mon périmètre')
    expect(nom({ name: 'x'.repeat(500) })).toHaveLength(80)
    expect(nom({ nom: { toString: 'piège' } })).toBeNull()
    expect(nom(null)).toBeNull()
  })

  it('répare ce qui peut l’être, et le dit', () => {
    expect(notices(read(polygon(RING.slice(0, 3))))).toEqual([
      'Restés ouverts, 1 anneau a été fermé.',
    ])
    expect(
      notices(
        read(collection(feature(polygon()), feature({ type: 'Point', coordinates: [5, 46] }))),
      ),
    ).toEqual(['Sans surface, 1 forme a été écartée.'])
    const far = [
      [5, 46],
      [60, 46],
      [6, 47],
      [5, 46],
    ]
    expect(notices(read(polygon(far)))[0]).toContain('Une partie du contour est hors de France')
  })

  it.each([
    ['', 'Le fichier est vide.'],
    ['PK\u0003\u0004', 'archive'],
    ['<?xml version="1.0"?><kml/>', 'XML'],
    ['type;nom', 'pas du JSON'],
    ['[]', 'pas de champ « type »'],
    ['null', 'pas de champ « type »'],
    ['"texte"', 'pas de champ « type »'],
    ['{"type":"Topology"}', 'il faut un polygone'],
  ])('refuse le texte %j', (text, words) => {
    expect(refusal(readGeojson(text))).toContain(words)
  })

  it.each([
    ['vide', collection(), 'aucun polygone'],
    ['sans géométrie', feature(null), 'aucun polygone'],
    ['une ligne', { type: 'LineString', coordinates: RING }, 'il faut un polygone'],
    [
      'un anneau de deux points',
      polygon([
        [5, 46],
        [6, 46],
      ]),
      'abîmé',
    ],
    [
      'des lettres pour des nombres',
      polygon([
        ['a', 'b'],
        [6, 46],
        [6, 47],
        [5, 46],
      ]),
      'abîmé',
    ],
    ['des coordonnées absentes', { type: 'Polygon' }, 'abîmé'],
    [
      'Lambert 93',
      polygon([
        [880000, 6620000],
        [890000, 6620000],
        [890000, 6630000],
        [880000, 6620000],
      ]),
      'Lambert 93',
    ],
    [
      'Lambert 93, dit',
      { ...polygon(), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } } },
      'Lambert 93, EPSG:2154',
    ],
    ['latitude d’abord', polygon(RING.map(([lon, lat]) => [lat, lon])), 'inversées'],
    [
      'hors de France',
      polygon([
        [20, 10],
        [21, 10],
        [21, 11],
        [20, 10],
      ]),
      'hors de France',
    ],
  ])('refuse %s', (_, value, words) => {
    expect(refusal(read(value))).toContain(words)
  })

  it('refuse trop de sommets, et une collection sans fond', () => {
    const many = Array.from({ length: MAX_SOMMETS + 1 }, (_, i) => [5 + i / 1e6, 46])
    expect(refusal(read(polygon([...many, many[0]])))).toContain('100 000 au plus')
    let deep: unknown = polygon()
    for (let i = 0; i < 50; i++) deep = { type: 'GeometryCollection', geometries: [deep] }
    expect(refusal(read(deep))).toContain('aucun polygone')
  })
})
