import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { TABLEAU } from '../../tests/helpers/tableauFixture.ts'
import { writeGeojson } from './geojson.export.ts'
import { readGeojson } from './geojson.format.ts'
import { readGeometries } from './geometries.ts'

/** Two squares side by side, the left one with a hole, on a grid of a thousandth of a degree. */
const TOPOLOGY: Topology = {
  type: 'Topology',
  transform: { scale: [0.001, 0.001], translate: [5, 46] },
  arcs: [
    // Border between both, upwards, then the rest of each clockwise, then the hole.
    [
      [100, 0],
      [0, 100],
    ],
    [
      [100, 100],
      [100, 0],
      [0, -100],
      [-100, 0],
    ],
    [
      [100, 0],
      [-100, 0],
      [0, 100],
      [100, 0],
    ],
    [
      [20, 20],
      [20, 0],
      [0, 20],
      [-20, 0],
      [0, -20],
    ],
  ],
  objects: {
    'epci-2016': {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'a', arcs: [[2, -1], [3]] },
        { type: 'Polygon', id: 'b', arcs: [[0, 1]] },
      ],
    },
    communes: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '39001', arcs: [[2, -1]] },
        { type: 'Polygon', id: '39002', arcs: [[0, 1]] },
      ],
    },
  },
}

const asked: string[] = []
const load = async (path: string) => {
  asked.push(path)
  return structuredClone(TOPOLOGY)
}

/** Twice the signed area: positive when anticlockwise. */
const turn = (ring: readonly number[][]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * y2 - x2 * y
  }, 0)

describe('formes exportées', () => {
  it('tournent comme la RFC 7946 le veut, trous compris', async () => {
    const [shape] = await readGeometries([{ couche: 'epci-2016', code: 'a' }], load)
    if (shape?.type !== 'Polygon') throw new Error('pas un polygone')
    const [outer = [], hole = []] = shape.coordinates
    expect(turn(outer)).toBeGreaterThan(0)
    expect(turn(hole)).toBeLessThan(0)
    expect(outer[0]).toEqual(outer.at(-1))
  })

  it('gardent la frontière commune au chiffre près, en degrés', async () => {
    const shapes = await readGeometries(
      ['a', 'b'].map((code) => ({ couche: 'epci-2016' as const, code })),
      load,
    )
    const text = shapes.map((shape) => JSON.stringify(shape))
    for (const point of ['[5.1,46]', '[5.1,46.1]']) {
      expect(text.every((one) => one.includes(point))).toBe(true)
    }
  })

  it('lisent un fichier une fois, et pas celui dont on n’a pas besoin', async () => {
    asked.length = 0
    await readGeometries([{ commune: '39001' }, { commune: '39002' }], load)
    expect(asked).toEqual(['communes/39.topo.json'])
  })

  it('réunissent des communes en une seule forme, sans leur frontière', async () => {
    const [shape] = await readGeometries([{ communes: ['39001', '39002'] }], load)
    expect(shape?.type).toBe('Polygon')
    expect(JSON.stringify(shape)).toContain('[5.2,46.1]')
  })

  it('sont nulles pour un code inconnu ou une ligne sans lieu, un point pour un point', async () => {
    const point = { lonLat: [5.5, 46.5] as const }
    expect(await readGeometries([{ couche: 'epci-2016', code: 'z' }, null, point], load)).toEqual([
      null,
      null,
      { type: 'Point', coordinates: [5.5, 46.5] },
    ])
  })
})

describe('GeoJSON', () => {
  it('nomme ses propriétés avec leur unité et dit d’où il vient', () => {
    const read = JSON.parse(writeGeojson(TABLEAU, [null, null]))
    expect(read.features[0].properties).toEqual({
      nom: 'Évry ; « l’Étang »',
      code: '01004',
      habitants: 82465,
      surface_km2: 1708.4,
      part_pct: 63.42,
    })
    expect(read.features[1].properties.part_pct).toBeNull()
    expect(read.sources).toEqual([
      'INSEE, Tables de passage, 2016 (ODbL 1.0), https://exemple.fr/tables',
    ])
    expect(read).toMatchObject({ adresse: 'https://exemple.fr/?vue=liste', date: '2026-11-25' })
    expect(read).not.toHaveProperty('crs')
  })

  it('se relit comme un périmètre importé', async () => {
    const shapes = await readGeometries([{ couche: 'epci-2016', code: 'a' }, null], load)
    const again = readGeojson(writeGeojson(TABLEAU, shapes))
    expect(again.ok && again.value.nom).toBe('Évry ; « l’Étang »')
  })
})
