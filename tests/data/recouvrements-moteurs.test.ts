// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon, Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import { beforeAll, describe, expect, it } from 'vitest'
import { overlapByCommunes } from '#/analysis/communes/overlapByCommunes.ts'
import type { Tables } from '#/analysis/communes/tables.ts'
import { decodeCouche } from '#/analysis/contour/decodeCouche.ts'
import { areaKm2 } from '#/analysis/geometrie/areaKm2.ts'
import { clip, clipWithTurf } from '#/analysis/geometrie/clip.ts'
import { overlapsByGeometry } from '#/analysis/geometrie/overlapsByGeometry.ts'
import { createSurfaceIndex, type SurfaceIndex } from '#/analysis/geometrie/surfaceIndex.ts'
import { readTables } from '#/cli/readTables.ts'
import type { CoucheId } from '#/domain/couche.ts'
import { topologieOf } from '#/domain/geoFiles.ts'

const GEO = join(import.meta.dirname, '../../public/geo')
const HAS_GEO = existsSync(join(GEO, 'communes.json'))
if (!HAS_GEO) console.log('public/geo est absent : les deux moteurs ne sont pas comparés.')

/** Every couple of couches whose real pairs go through both engines. */
const COUPLES: [CoucheId, CoucheId][] = [
  ['pays-2016', 'zone-emploi-2010'],
  ['pays-2016', 'zone-emploi-2020'],
  ['pays-2017', 'zone-emploi-2010'],
  ['pays-2017', 'zone-emploi-2020'],
  ['pays-2016', 'pays-2017'],
  ['pays-2016', 'petr'],
  ['pays-2017', 'petr'],
  ['petr', 'zone-emploi-2010'],
  ['petr', 'zone-emploi-2020'],
  ['zone-emploi-2010', 'zone-emploi-2020'],
]

/** The bound: a tenth of a point of share. */
const MAX_DIFFERENCE = 0.001
/** Turf's own clipping runs on every pair of a Pays, and on one in so many of the others. */
const TURF_SAMPLE = 12

type Paire = {
  couches: string
  noms: string
  exact: number
  source: number
  turf: number | null
  isMissing: boolean
}

const readTopology = (path: string) => JSON.parse(readFileSync(join(GEO, path), 'utf8')) as Topology

describe.skipIf(!HAS_GEO)('les deux moteurs sur les vraies couches', () => {
  let paires: Paire[] = []

  beforeAll(() => {
    const tables = readTables(GEO)
    const generalised = generalisedAreas(tables)
    const indexes = new Map<CoucheId, SurfaceIndex>()
    const surfaces = (couche: CoucheId) => {
      const known = indexes.get(couche)
      if (known) return known
      const made = createSurfaceIndex(decodeCouche(readTopology(topologieOf(couche)), couche))
      indexes.set(couche, made)
      return made
    }
    paires = COUPLES.flatMap(([a, b]) => comparePairs({ a, b }, { tables, generalised, surfaces }))
  }, 120_000)

  it('trouvent exactement les mêmes paires', () => {
    expect(paires.length).toBeGreaterThan(1700)
    expect(paires.filter(({ isMissing }) => isMissing)).toEqual([])
  })

  it('s’accordent à moins d’un dixième de point sur chaque part de surface', () => {
    const worst = worstOf(paires, ({ exact }) => exact)
    console.log(
      `${paires.length} paires réelles de Pays, PETR et zones d’emploi : écart le plus grand entre les deux moteurs ${percent(worst.exact)} point (${worst.noms}).`,
    )
    expect(worst.exact).toBeLessThan(MAX_DIFFERENCE)
  })

  it('Turf trouve les mêmes surfaces que le découpage rapide', () => {
    const sampled = paires.filter(({ turf }) => turf !== null)
    const worst = worstOf(sampled, ({ turf }) => turf ?? 0)
    console.log(
      `Turf sur ${sampled.length} de ces paires (toutes celles des Pays, une sur ${TURF_SAMPLE} des autres) : écart relatif le plus grand ${(worst.turf ?? 0).toExponential(1)}.`,
    )
    expect(worst.turf ?? 1).toBeLessThan(1e-9)
  })

  it('Turf et le découpage rapide s’accordent aussi sur des contours étrangers, qui coupent tout', () => {
    const pays = createSurfaceIndex(
      decodeCouche(readTopology(topologieOf('pays-2016')), 'pays-2016'),
    )
    const zones = createSurfaceIndex(
      decodeCouche(readTopology(topologieOf('zone-emploi-2010')), 'zone-emploi-2010'),
    )
    let worst = 0
    let count = 0
    pays.codes.forEach((_, row) => {
      const moved = shifted(pays.surfaceOf(row), 0.0137, 0.0091)
      for (const zone of zones.candidates(moved)) {
        const fast = areaKm2(clip('intersection', moved, zones.surfaceOf(zone)))
        const turf = areaKm2(clipWithTurf('intersection', moved, zones.surfaceOf(zone)))
        worst = Math.max(worst, Math.abs(fast - turf) / Math.max(1, turf))
        count += 1
      }
    })
    console.log(
      `Contours décalés : ${count} paires, écart relatif le plus grand ${worst.toExponential(1)}.`,
    )
    expect(worst).toBeLessThan(1e-9)
  })

  it('dit ce que coûte la généralisation des contours, que le moteur par communes évite', () => {
    const worst = worstOf(paires, ({ source }) => source)
    const over = paires.filter(({ source }) => source >= MAX_DIFFERENCE).length
    console.log(
      `Contre les surfaces d’origine des communes, les contours généralisés font jusqu’à ${percent(worst.source)} point d’écart (${worst.noms}) et dépassent 0,1 point pour ${over} paires : c’est pourquoi les couches sont mesurées par communes.`,
    )
    // Not the engines' doing: the outlines keep 6 % of their vertices.
    expect(worst.source).toBeLessThan(0.015)
  })
})

type Atelier = {
  tables: Tables
  generalised: Float64Array
  surfaces: (couche: CoucheId) => SurfaceIndex
}

function comparePairs(
  { a, b }: { a: CoucheId; b: CoucheId },
  { tables, generalised, surfaces }: Atelier,
): Paire[] {
  const [first, second] = [surfaces(a), surfaces(b)]
  const [indexA, indexB] = [tables.index(a), tables.index(b)]
  const source = tables.colonnes('2018')
  const drawn = { ...source, areaHa: generalised }
  return first.codes.flatMap((code, row): Paire[] => {
    const surface = first.surfaceOf(row)
    const rowA = indexA.rowOf(code)
    const polygones = indexA.polygonesOf(rowA)
    const result = overlapsByGeometry(surface, second, { deadlineMs: Infinity, now: () => 0 })
    if (!result.ok) throw new Error(result.findings[0]?.message)
    const byCode = new Map(result.value.map((one) => [one.code, one]))
    return indexB.codes.flatMap((other, rowB): Paire[] => {
      const others = indexB.polygonesOf(rowB)
      const found = byCode.get(other)
      const exact = overlapByCommunes(drawn, polygones, others)
      if (!found && exact.commun.communes === 0) return []
      const { partsDeA, partsDeB } = overlapByCommunes(source, polygones, others)
      const isPays = a.startsWith('pays')
      const isSampled = found && (isPays || (row + rowB) % TURF_SAMPLE === 0)
      const difference = (parts: typeof partsDeA, parts2: typeof partsDeB) =>
        Math.max(
          Math.abs((parts.surface ?? 0) - (found?.partDeA ?? 0)),
          Math.abs((parts2.surface ?? 0) - (found?.partDeZone ?? 0)),
        )
      const turf = () => {
        const area = areaKm2(
          clipWithTurf('intersection', surface, second.surfaceOf(found?.row ?? -1)),
        )
        return Math.abs(area / (found?.communKm2 ?? 0) - 1)
      }
      return [
        {
          couches: `${a} × ${b}`,
          noms: `${indexA.noms[rowA]} / ${indexB.noms[rowB]}, ${a} × ${b}`,
          exact: difference(exact.partsDeA, exact.partsDeB),
          source: difference(partsDeA, partsDeB),
          turf: isSampled ? turf() : null,
          isMissing: !found || exact.commun.communes === 0,
        },
      ]
    })
  })
}

/** Hectares of the generalised outline of each commune: the ground both engines share. */
function generalisedAreas(tables: Tables): Float64Array {
  const areas = new Float64Array(tables.communes.codes.length)
  for (const name of readdirSync(join(GEO, 'communes'))) {
    const decoded = decodeCouche(readTopology(`communes/${name}`), 'communes')
    const index = createSurfaceIndex(decoded)
    decoded.codes.forEach((code, row) => {
      const at = tables.polygoneOf(code)
      if (at !== null) areas[at] = index.areaOf(row) * 100
    })
  }
  return areas
}

function worstOf(paires: readonly Paire[], of: (paire: Paire) => number): Paire {
  const worst = [...paires].sort((p, q) => of(q) - of(p))[0]
  if (!worst) throw new Error('aucune paire')
  return worst
}

/** The same outline elsewhere: every border crosses others, none coincides. */
function shifted({ coordinates }: MultiPolygon, lon: number, lat: number): MultiPolygon {
  const move = ([x = 0, y = 0]: Position): Position => [x + lon, y + lat]
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(move))),
  }
}

const percent = (share: number) => {
  const points = share * 100
  return points < 0.001 ? points.toExponential(1) : points.toFixed(2).replace('.', ',')
}
