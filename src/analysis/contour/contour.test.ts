// @vitest-environment node
import { area, multiPolygon } from '@turf/turf'
import { merge } from 'topojson-client'
import type { GeometryCollection, Polygon } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { grille } from '../../../tests/fixtures/in/grille.ts'
import { toCoordinates } from './contour.ts'
import { decodeCouche } from './decodeCouche.ts'
import { dissolve } from './dissolve.ts'
import { haversineKm } from './haversine.ts'
import { interiorPoint } from './interiorPoint.ts'
import { isInContour } from './isInRing.ts'

const WIDTH = 5
const { topology } = grille(WIDTH, 5, {})
const cells = decodeCouche(topology, 'communes')
/** Dissolves the cells drawn with #. */
const draw = (...rows: string[]) =>
  dissolve(
    rows.flatMap((row, y) =>
      [...row].flatMap((letter, x) =>
        letter === '#' ? (cells.contours[y * WIDTH + x] ?? []) : [],
      ),
    ),
  )
const shape = (...rows: string[]) => draw(...rows).polygones.map((rings) => rings.length - 1)

describe('réunion sur les arcs partagés', () => {
  it.each([
    ['rien', ['.....'], []],
    ['une seule commune', ['#....'], [0]],
    ['un rectangle', ['##...', '##...'], [0]],
    ['deux morceaux', ['#.#..'], [0, 0]],
    ['deux morceaux qui se touchent par un point', ['#....', '.#...'], [0, 0]],
    ['un trou', ['###..', '#.#..', '###..'], [1]],
    ['un trou qui touche le bord par un point', ['###..', '#.#..', '####.', '...#.'], [1]],
    ['deux trous qui se touchent', ['####.', '#.##.', '##.#.', '####.'], [2]],
    ['un îlot dans un trou', ['#####', '#...#', '#.#.#', '#...#', '#####'], [1, 0]],
    ['un trou qui touche le dehors par un point', ['.##..', '#.#..', '###..'], [1]],
  ])('%s', (_, rows, holes) => {
    expect(shape(...rows)).toEqual(holes)
  })

  it('rend la même surface que la réunion de topojson, îlot et trou compris', () => {
    const rows = ['#####', '#...#', '#.#.#', '#...#', '#####']
    const indexes = rows.flatMap((row, y) =>
      [...row].flatMap((letter, x) => (letter === '#' ? [y * WIDTH + x] : [])),
    )
    const { geometries } = topology.objects['communes'] as GeometryCollection
    const expected = merge(topology, indexes.map((i) => geometries[i]) as Polygon[])
    const made = multiPolygon(toCoordinates(cells.grille, draw(...rows)))
    expect(area(made) / area(expected)).toBeCloseTo(1, 12)
  })

  it('sait si un point est dedans, trou exclu', () => {
    const ring = draw('###..', '#.#..', '###..')
    const at = (lon: number, lat: number) => isInContour(ring, lon * 1e6, lat * 1e6)
    expect(at(5.05, 46.95)).toBe(true)
    expect(at(5.15, 46.85)).toBe(false)
    expect(at(6, 46.85)).toBe(false)
  })
})

describe('point intérieur', () => {
  it.each([
    [['#....']],
    [['###..', '#.#..', '###..']],
    [['#...#', '#...#', '#####']],
    [['.#...', '##...', '#..#.']],
  ])('%j', (rows) => {
    const contour = draw(...rows)
    const [x, y] = interiorPoint(contour) ?? [0, 0]
    expect(isInContour(contour, x, y)).toBe(true)
  })

  it('le vide n’en a pas', () => {
    expect(interiorPoint(draw('.....'))).toBeNull()
  })
})

describe('distance géodésique', () => {
  it('Paris–Lyon : 392 km', () => {
    expect(haversineKm([2.3522, 48.8566], [4.8357, 45.764])).toBeCloseTo(391.5, 0)
    expect(haversineKm([2, 48], [2, 48])).toBe(0)
  })
})
