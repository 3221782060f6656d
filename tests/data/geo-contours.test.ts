import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { COUCHE_IDS, COUCHES, type CoucheId } from '#/domain/couche.ts'
import {
  type CommunesFile,
  type TerritoiresFile,
  TOPOLOGIES,
  type VillesFile,
} from '#/domain/geoFiles.ts'

const GEO = join(import.meta.dirname, '../../public/geo')
const text = (path: string) => readFileSync(join(GEO, path), 'utf8')
const read = <T>(path: string): T => JSON.parse(text(path)) as T

const territoires = read<TerritoiresFile>('territoires.json')
const communes = read<CommunesFile>('communes.json')
const topologies = Object.keys(TOPOLOGIES).map((file) => read<Topology>(file))

const idsOf = (topology: Topology, object: string) =>
  (topology.objects[object] as GeometryCollection).geometries.map((g) => String(g.id))
const sizeOf = (id: CoucheId) => territoires.couches.find((c) => c.id === id)?.codes.length

describe('communes de 2018', () => {
  const segments = new Set<string>()
  const codes: string[] = []
  for (const file of readdirSync(join(GEO, 'communes'))) {
    const topology = read<Topology>(`communes/${file}`)
    expect(topology.transform).toEqual(topologies[0]?.transform)
    codes.push(...idsOf(topology, 'communes'))
    for (const arc of topology.arcs) for (const segment of segmentsOf(arc)) segments.add(segment)
  }

  it('sont toutes dessinées, une seule fois, dans le fichier de leur département', () => {
    expect(codes.length).toBe(35_228)
    expect(codes.sort()).toEqual(communes.codes)
    expect(readdirSync(join(GEO, 'communes')).length).toBe(96)
  })

  it('portent exactement les frontières des couches : mêmes points, même grille', () => {
    for (const topology of topologies) {
      expect(topology.transform).toEqual(topologies[0]?.transform)
      const foreign = topology.arcs
        .flatMap((arc) => segmentsOf(arc))
        .filter((s) => !segments.has(s))
      expect(foreign).toEqual([])
    }
  })

  it('sont chacune dans un territoire au plus de chaque partition, et les absentes sont nommées', () => {
    type Constat = { code: string; lieu?: string; territoireId?: string }
    const { constats } = read<{ constats: Constat[] }>('constats.json')
    for (const id of COUCHE_IDS) {
      if (!COUCHES[id].isPartition) continue
      const column = communes.appartenance[id] ?? []
      expect(column.length, id).toBe(communes.codes.length)
      expect(new Set(column.filter((rank) => rank >= 0)).size, id).toBe(sizeOf(id))
      const outside = column.flatMap((rank, index) =>
        rank < 0 ? [`commune:${communes.codes[index]}`] : [],
      )
      const named = constats
        .filter((c) => c.code === 'hors-partition' && c.lieu === id)
        .map((c) => c.territoireId)
      expect(named.sort(), id).toEqual(outside.sort())
    }
  })

  it('mènent à un polygone depuis les codes d’avant et d’aujourd’hui', () => {
    const indexOf = (code: string) => communes.alias.find(([alias]) => alias === code)?.[2]
    expect(communes.codes[indexOf('12218') ?? -1]).toBe('12076')
    expect(communes.codes[indexOf('14666') ?? -1]).toBe('14712')
    expect(communes.alias.every(([, , index]) => index >= 0 && index < communes.codes.length)).toBe(
      true,
    )
  })
})

describe('fond de carte et exports', () => {
  it('nomme les villes-centres des neuf Pays au rang 3 au plus', () => {
    const { villes } = read<VillesFile>('villes.json')
    const centres = [
      'Langres',
      'Chaumont',
      'Mutzig',
      'Carhaix-Plouguer',
      'Nègrepelisse',
      'Blangy-sur-Bresle',
      'Lons-le-Saunier',
      'Saint-Gervais-sous-Meymont',
      'Vervins',
    ]
    for (const nom of centres) {
      expect(
        Math.min(...villes.filter((ville) => ville[1] === nom).map((ville) => ville[4])),
        nom,
      ).toBeLessThanOrEqual(3)
    }
  })

  it('garde les rivières des neuf Pays, écrites en minuscules accentuées', () => {
    const fond = read<Topology>('fond.topo.json')
    const rivieres = fond.objects['rivieres'] as GeometryCollection<{ nom: string }>
    const noms = rivieres.geometries.map((g) => (g.properties as { nom: string }).nom)
    expect(noms).toEqual(
      expect.arrayContaining([
        'la Bresle',
        'la Dore',
        'l’Aveyron',
        'l’Aulne',
        'le Blavet',
        'la Marne',
      ]),
    )
    expect(Object.keys(fond.objects).sort()).toEqual(['lacs', 'rivieres', 'terres', 'voisins'])
  })

  it('donne à chaque export source et licence, et tourne les anneaux selon la RFC 7946', () => {
    for (const millesime of ['2016', '2017', 'actuel']) {
      for (const name of [`pays-${millesime}`, `epci-des-pays-${millesime}`]) {
        expect(existsSync(join(GEO, `export/${name}.geojson`)), name).toBe(true)
        const collection = read<GeoJSON.FeatureCollection>(`export/${name}.geojson`)
        for (const { properties, geometry } of collection.features) {
          expect(properties?.['licence'], name).toContain('ODbL')
          expect(Object.keys(properties ?? {}).sort()).toEqual([
            'code',
            'licence',
            'millesime',
            'nom',
            'population',
            'source',
            'surface_km2',
          ])
          const polygons =
            geometry.type === 'MultiPolygon'
              ? geometry.coordinates
              : geometry.type === 'Polygon'
                ? [geometry.coordinates]
                : []
          for (const [outer = []] of polygons) expect(signedArea(outer), name).toBeGreaterThan(0)
        }
      }
    }
  })
})

/** Segments of a delta-encoded arc, in grid steps, the same whichever way they run. */
function segmentsOf(arc: number[][]): string[] {
  let [x, y] = [0, 0]
  const points = arc.map(([dx = 0, dy = 0]) => {
    x += dx
    y += dy
    return `${x},${y}`
  })
  return points.slice(1).map((point, i) => [points[i] ?? '', point].sort().join(' '))
}

function signedArea(ring: GeoJSON.Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}
