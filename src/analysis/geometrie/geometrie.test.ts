// @vitest-environment node
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { carre, grille } from '../../../tests/fixtures/in/grille.ts'
import { decodeCouche } from '../contour/decodeCouche.ts'
import { areaKm2 } from './areaKm2.ts'
import { cleanSurface } from './cleanSurface.ts'
import { clip, clipWithTurf, type Operation, type Surface } from './clip.ts'
import { communeWeights } from './communeWeights.ts'
import { overlapsByGeometry } from './overlapsByGeometry.ts'
import { SLIVER_METHOD, SLIVER_SHARE } from './sliver.ts'
import { createSurfaceIndex } from './surfaceIndex.ts'

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures')
const CASES = readdirSync(join(FIXTURES, 'in')).filter((name) => name.startsWith('overlap-'))
const sides = (name: string) => {
  const text = readFileSync(join(FIXTURES, 'in', name), 'utf8')
  const { features } = JSON.parse(text) as FeatureCollection<Surface>
  const [a, b] = features.map(({ geometry }) => geometry)
  if (!a || !b) throw new Error(`${name} must hold two features`)
  return { a, b }
}
const measure = (run: typeof clip, { a, b }: { a: Surface; b: Surface }) => {
  const shape = (operation: Operation, p: Surface, q: Surface) => run(operation, p, q)
  const commun = shape('intersection', a, b)
  return {
    communKm2: areaKm2(commun),
    dansASeulKm2: areaKm2(shape('difference', a, b)),
    dansBSeulKm2: areaKm2(shape('difference', b, a)),
    morceauxCommuns: commun.coordinates.length,
  }
}

describe('découpage de deux surfaces', () => {
  it.each(CASES)('%s', (name) => {
    const path = join(FIXTURES, 'out', name.replace('.geojson', '.json'))
    const made = measure(clip, sides(name))
    if (process.env['REGEN']) writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`)
    expect(existsSync(path), `${path} manque : REGEN=1 pour l’écrire, puis le relire`).toBe(true)
    const expected = JSON.parse(readFileSync(path, 'utf8')) as typeof made
    expect(made.morceauxCommuns).toBe(expected.morceauxCommuns)
    expect(made.communKm2).toBeCloseTo(expected.communKm2, 9)
    expect(made.dansASeulKm2).toBeCloseTo(expected.dansASeulKm2, 9)
    expect(made.dansBSeulKm2).toBeCloseTo(expected.dansBSeulKm2, 9)
  })

  it.each(CASES.filter((name) => !name.includes('empty')))(
    '%s : Turf trouve les mêmes surfaces',
    (name) => {
      const fast = measure(clip, sides(name))
      const turf = measure(clipWithTurf, sides(name))
      for (const key of ['communKm2', 'dansASeulKm2', 'dansBSeulKm2'] as const) {
        expect(Math.abs(fast[key] - turf[key])).toBeLessThan(1e-9 * Math.max(1, turf[key]))
      }
    },
  )

  it('laisse ses entrées intactes', () => {
    const { a, b } = sides('overlap-partial.geojson')
    const before = JSON.stringify([a, b])
    clip('difference', a, b)
    expect(JSON.stringify([a, b])).toBe(before)
  })
})

describe('contour importé remis d’aplomb', () => {
  const square = areaKm2(carre(0, 0).geometry)
  it('ne compte pas deux fois des parties qui se recouvrent', () => {
    const { coordinates } = carre(0, 0).geometry
    const twice = { type: 'MultiPolygon' as const, coordinates: [coordinates, coordinates] }
    expect(areaKm2(twice)).toBeCloseTo(2 * square, 9)
    expect(areaKm2(cleanSurface(twice))).toBeCloseTo(square, 9)
  })

  it('défait un nœud papillon, garde un trou, et laisse le vide vide', () => {
    const { a } = sides('overlap-bow-tie.geojson')
    expect(cleanSurface(a).coordinates).toHaveLength(2)
    expect(cleanSurface(sides('overlap-in-hole.geojson').a).coordinates[0]).toHaveLength(2)
    expect(cleanSurface({ type: 'MultiPolygon', coordinates: [] }).coordinates).toEqual([])
  })
})

const PAYS = grille(4, 3, { 'zone-emploi-2010': ['XXYY', 'XXYY', 'ZZZZ'] })
const zones = createSurfaceIndex(decodeCouche(PAYS.topology, 'zone-emploi-2010'))
const inTime = { deadlineMs: 1, now: () => 0 }

describe('un contour contre toutes les zones', () => {
  it('rend les parts dans les deux sens, la plus grande surface en tête', () => {
    const result = overlapsByGeometry(carre(1, 0, 2).geometry, zones, inTime)
    expect(result.ok && result.value.map(({ code }) => code)).toEqual(['X', 'Y'])
    expect(result.ok && result.value[0]?.partDeA).toBeCloseTo(0.5, 3)
    expect(result.ok && result.value[0]?.partDeZone).toBeCloseTo(0.5, 3)
  })

  it('ne compte pas ce qui ne fait que toucher, et marque l’infime', () => {
    const touching = overlapsByGeometry(carre(0, 0, 2).geometry, zones, inTime)
    expect(touching.ok && touching.value.map(({ code }) => code)).toEqual(['X'])
    const sliver = overlapsByGeometry(carre(0.004, 0, 2).geometry, zones, inTime)
    expect(sliver.ok && sliver.value.map(({ code, negligeable }) => [code, negligeable])).toEqual([
      ['X', false],
      ['Y', true],
    ])
  })

  it('explique l’infime avec le seuil même du calcul', () => {
    expect(SLIVER_METHOD).toContain(`${String(SLIVER_SHARE * 100).replace('.', ',')}\u202f%`)
  })

  it('rend une liste vide pour un contour vide ou lointain', () => {
    const empty = { type: 'MultiPolygon' as const, coordinates: [] }
    expect(overlapsByGeometry(empty, zones, inTime)).toEqual({ ok: true, value: [] })
    expect(overlapsByGeometry(carre(50, 50).geometry, zones, inTime)).toEqual({
      ok: true,
      value: [],
    })
  })

  it('s’arrête à l’échéance et dit pourquoi', () => {
    const result = overlapsByGeometry(carre(0, 0, 3).geometry, zones, {
      deadlineMs: 1,
      now: () => 2,
    })
    expect(result.ok ? '' : result.findings[0]?.message).toBe(
      'Le recouvrement n’a pas pu être calculé\u202f: le calcul a dépassé le temps imparti.',
    )
  })
})

describe('part de chaque commune dans un contour', () => {
  const communes = {
    outlines: createSurfaceIndex(decodeCouche(PAYS.topology, 'communes')),
    indexes: Array.from({ length: 12 }, (_, i) => i),
  }
  const weights = (surface: Surface) =>
    communeWeights(surface, communes).map(({ index, part }) => [
      index,
      Math.round(part * 100) / 100,
    ])

  it('compte entières celles du dedans et partage celles que le contour coupe', () => {
    expect(weights(carre(0.5, 0).geometry)).toEqual([
      [0, 0.5],
      [1, 0.5],
    ])
    expect(weights(carre(0, 0, 3).geometry)).toHaveLength(9)
  })

  it('tient pour entières celles dont le contour ne diffère que par le tracé', () => {
    expect(weights(carre(0.01, 0, 2).geometry)).toEqual([
      [0, 1],
      [1, 1],
      [4, 1],
      [5, 1],
    ])
  })

  it('s’interrompt quand le temps est dépassé', () => {
    expect(() => communeWeights(carre(0, 0, 3).geometry, communes, () => true)).toThrow('temps')
  })
})
