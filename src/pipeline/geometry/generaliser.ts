import mapshaper from 'mapshaper'
import { filter, filterWeight } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Finding } from '#/domain/finding.ts'
import { error } from '../entrees/findings.ts'
import { GRILLE, onGrille } from './grille.ts'
import { rebuild } from './reconstruire.ts'

/**
 * Share of the source's removable vertices that is kept. Bound by the weight of
 * `public/geo`, 15 MB in all: 14.8 MB at 6 %, 15.0 at 7 %, 15.7 at 10 % (on a finer grid).
 */
export const KEEP_PERCENT = 6

/** Smallest planar ring kept, in square degrees: half a cell of the grid, a ring below it is flat. */
const MIN_RING = (GRILLE.scale[0] * GRILLE.scale[1]) / 2

export type CommunesTopology = Topology & {
  objects: { communes: GeometryCollection<{ code?: string }> }
}

/**
 * Generalises the commune polygons once (weighted Visvalingam, every polygon
 * kept) and snaps them to the grid. Geometry order follows `codes`.
 */
export async function generaliser(
  source: string,
  codes: readonly string[],
  findings: Finding[],
): Promise<CommunesTopology> {
  const output = await mapshaper.applyCommands(
    `-i communes.json string-fields=code -filter-fields code -simplify weighted keep-shapes ${KEEP_PERCENT}% -o communes.json format=topojson no-quantization`,
    { 'communes.json': source },
  )
  const simplified = JSON.parse(
    Buffer.from(output['communes.json'] ?? '{}').toString('utf8'),
  ) as CommunesTopology
  const snapped = onGrille(simplified)
  const clean = onGrille(rebuild(filter(snapped, filterWeight(snapped, MIN_RING)), 'communes'))
  const filtered = clean as CommunesTopology
  const byCode = new Map(filtered.objects.communes.geometries.map((g) => [codeOf(g), g] as const))
  for (const code of codes) {
    const geometry = byCode.get(code)
    const isEmpty = !geometry || !('arcs' in geometry) || geometry.arcs.length === 0
    if (isEmpty)
      error(
        findings,
        'geometrie-vide',
        `La généralisation a fait disparaître la commune ${code}.`,
        { territoireId: `commune:${code}` },
      )
  }
  return {
    ...filtered,
    objects: {
      communes: {
        type: 'GeometryCollection',
        geometries: codes.flatMap((code) => byCode.get(code) ?? []),
      },
    },
  }
}

/** Code INSEE of a commune geometry; empty when the source lost it. */
export function codeOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as { code?: string } | undefined)?.code ?? ''
}
