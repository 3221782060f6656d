import type { Topology } from 'topojson-specification'
import { COUCHE_IDS, COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Finding } from '#/domain/finding.ts'
import { type CommunesFile, type TerritoiresFile, topologieOf } from '#/domain/geoFiles.ts'
import { error } from '../entrees/findings.ts'
import { areasM2, unionM2, withCodes } from '../geometry/mesures.ts'

/** Largest relative difference accepted between two sums of areas: 0.01 %. */
const TOLERANCE = 0.0001

/**
 * Checks on the generated files alone that each partition couche tiles the
 * country: every territory has the area of its communes (no gap inside, no
 * overlap), and the union of all has the sum of their areas (no overlap between).
 * Communes that belong to none (-1) are left out on both sides.
 */
export async function checkPartitionsGeometriques(
  files: ReadonlyMap<string, string>,
  findings: Finding[],
): Promise<string[]> {
  const communes = JSON.parse(files.get('communes.json') ?? '{}') as CommunesFile
  const territoires = JSON.parse(files.get('territoires.json') ?? '{}') as TerritoiresFile
  const areaOf = await areasOfCommunes(files)
  const lines: string[] = []
  for (const id of COUCHE_IDS) {
    const membership = communes.appartenance[id]
    if (!COUCHES[id].isPartition || !membership) continue
    const codes = territoires.couches.find((couche) => couche.id === id)?.codes ?? []
    const expected = codes.map(() => 0)
    membership.forEach((rank, index) => {
      if (rank < 0) return
      expected[rank] = (expected[rank] ?? 0) + (areaOf.get(communes.codes[index] ?? '') ?? 0)
    })
    const topology = JSON.parse(files.get(topologieOf(id)) ?? '{}') as Topology
    const source = JSON.stringify(withCodes(topology, id))
    lines.push(
      compare(
        id,
        { codes, expected, drawn: await areasM2(source), union: await unionM2(source) },
        findings,
      ),
    )
  }
  return lines
}

type Mesure = { codes: string[]; expected: number[]; drawn: Map<string, number>; union: number }

function compare(
  id: CoucheId,
  { codes, expected, drawn, union }: Mesure,
  findings: Finding[],
): string {
  codes.forEach((code, rank) => {
    const [area, sum] = [drawn.get(code) ?? 0, expected[rank] ?? 0]
    if (sum > 0 && gap(area, sum) <= TOLERANCE) return
    error(
      findings,
      'surface-differente',
      `Le territoire ${code} de la couche ${id} mesure ${km2(area)} km², ses communes ${km2(sum)} km².`,
      { territoireId: `${COUCHES[id].type}:${code}`, lieu: id },
    )
  })
  const total = expected.reduce((sum, area) => sum + area, 0)
  const parts = [...drawn.values()].reduce((sum, area) => sum + area, 0)
  if (gap(parts, total) > TOLERANCE || gap(union, total) > TOLERANCE) {
    error(
      findings,
      'partition-inexacte',
      `La couche ${id} ne partage pas le pays : communes ${km2(total)} km², territoires ${km2(parts)} km², réunion ${km2(union)} km².`,
      { lieu: id },
    )
  }
  return `${id} : communes ${km2(total)} km², territoires ${km2(parts)} km², réunion ${km2(union)} km² (écart ${(gap(union, total) * 100).toFixed(5)} %)`
}

async function areasOfCommunes(files: ReadonlyMap<string, string>): Promise<Map<string, number>> {
  const all = new Map<string, number>()
  for (const [chemin, text] of files) {
    if (!chemin.startsWith('communes/')) continue
    const topology = JSON.parse(text) as Topology
    const areas = await areasM2(JSON.stringify(withCodes(topology, 'communes')))
    for (const [code, area] of areas) all.set(code, area)
  }
  return all
}

function gap(left: number, right: number): number {
  return right === 0 ? Math.abs(left) : Math.abs(left - right) / right
}

function km2(areaM2: number): string {
  return (areaM2 / 1e6).toFixed(2)
}
