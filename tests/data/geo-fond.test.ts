import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { MAX_BOUNDS } from '#/map/bornes.ts'
import { decodeTopo } from '#/map/topo/decode.ts'
import { FOND_WGS84 } from '#/pipeline/fond/emprise.ts'

const fond = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/geo/fond.topo.json'), 'utf8'),
) as Topology
const decode = (objet: string): FeatureCollection =>
  decodeTopo(fond, { objet, forme: 'surfaces', codes: null })
const terres = decode('terres').features.flatMap(polygonsOf)
const traits = decode('voisins').features.flatMap(
  ({ geometry }) => (geometry as MultiLineString).coordinates,
)

const isLand = (lonLat: Position) => terres.some((rings) => isInside(rings, lonLat))

describe('fond de carte', () => {
  it('va plus loin que tout ce que la carte peut montrer', () => {
    const [west, south, east, north] = MAX_BOUNDS
    expect(FOND_WGS84[0]).toBeLessThan(west)
    expect(FOND_WGS84[1]).toBeLessThan(south)
    expect(FOND_WGS84[2]).toBeGreaterThan(east)
    expect(FOND_WGS84[3]).toBeGreaterThan(north)
    const points = terres.flat(2)
    const lons = points.map(([lon = 0]) => lon)
    const lats = points.map(([, lat = 0]) => lat)
    expect(Math.max(...lons)).toBeGreaterThan(east)
    expect(Math.min(...lats)).toBeLessThan(south)
    expect(Math.max(...lats)).toBeGreaterThan(north)
  })

  it.each([
    ['l’Écosse', -4, 57],
    ['l’Irlande', -8, 53],
    ['la Sicile', 14, 37.5],
    ['l’Andalousie', -4.5, 37.5],
    ['la Pologne', 20, 52],
    ['la Suède', 15, 60],
    ['le Sahara', 5, 28],
    ['Jersey', -2.12, 49.22],
    ['Monaco', 7.42, 43.74],
  ])('porte %s', (_, lon, lat) => {
    expect(isLand([lon, lat])).toBe(true)
  })

  it.each([
    ['l’Atlantique', -20, 45],
    ['la mer du Nord', 3, 56],
    ['l’Adriatique', 15, 43],
    ['la baie de Saint-Brieuc', -2.7, 48.7],
  ])('laisse à la mer %s', (_, lon, lat) => {
    expect(isLand([lon, lat])).toBe(false)
  })

  it('ne dessine pas la côte de France, qui est celle des régions', () => {
    const atlantique = ([lon = 0, lat = 0]: Position) =>
      lon > -5 && lon < -1 && lat > 43.6 && lat < 48.5
    expect(traits.flat().filter(atlantique)).toEqual([])
  })

  it('n’a pas de trait au bord de ce qui est découpé, ni là où il l’était', () => {
    const edges = [new Set([-50, -8, 11, 55]), new Set([2, 40, 52.5, 75])]
    const ruled = traits.flatMap((line) =>
      line.slice(1).filter((point, i) =>
        edges.some((values, axis) => {
          const [a = 0, b = 0] = [line[i]?.[axis], point[axis]]
          return [...values].some((v) => Math.abs(a - v) < 1e-3 && Math.abs(b - v) < 1e-3)
        }),
      ),
    )
    expect(ruled).toEqual([])
  })
})

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return (geometry as MultiPolygon).coordinates
}

/** Even-odd rule, in plain degrees. */
function isInside(rings: Position[][], [x = 0, y = 0]: Position): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? []
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    })
  }
  return inside
}
