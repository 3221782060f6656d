import type { Finding, Result } from '#/domain/finding.ts'
import { areaKm2 } from './areaKm2.ts'
import { clip, type Surface } from './clip.ts'
import type { SurfaceIndex } from './surfaceIndex.ts'

/**
 * Below this share of the smaller of the two, a common surface is only a difference
 * of tracing. Measured: an outline simplified on its own gave 248 slivers against
 * the zones d’emploi, none over 0.22 %, and no true pair under 0.1 % of its
 * territory. Slivers are marked, never dropped.
 */
export const SLIVER_SHARE = 0.0025

/** Said by the interface next to what is marked `negligeable`. */
export const SLIVER_METHOD =
  'Une surface commune inférieure à 0,25\u202f% du plus petit des deux territoires est tenue pour une différence de tracé\u202f: les deux contours ont été généralisés séparément. Elle est montrée à part et n’entre pas dans les totaux.'

export type RecouvrementSurface = {
  row: number
  code: string
  communKm2: number
  zoneKm2: number
  partDeA: number
  partDeZone: number
  negligeable: boolean
}

export type Echeance = { deadlineMs: number; now: () => number }

/**
 * Common surface of A with every zone of an index: boxes first, exact geometry for
 * the candidates. Largest first, ties by code; touching only is not listed.
 * The deadline (same clock as `now`) is checked between pairs: past it, or when the
 * geometry cannot be computed, the result is a finding rather than a half answer.
 */
export function overlapsByGeometry(
  a: Surface,
  index: SurfaceIndex,
  { deadlineMs, now }: Echeance,
): Result<RecouvrementSurface[]> {
  const total = areaKm2(a)
  const rows: RecouvrementSurface[] = []
  for (const row of index.candidates(a)) {
    if (now() > deadlineMs) return failure('temps-depasse', REASONS.temps)
    let communKm2: number
    try {
      communKm2 = areaKm2(clip('intersection', a, index.surfaceOf(row)))
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      return failure('geometrie-impossible', `${REASONS.geometrie} (${reason})`)
    }
    if (communKm2 <= 0) continue
    const zoneKm2 = index.areaOf(row)
    rows.push({
      row,
      code: index.codes[row] ?? '',
      communKm2,
      zoneKm2,
      partDeA: communKm2 / total,
      partDeZone: communKm2 / zoneKm2,
      negligeable: communKm2 < SLIVER_SHARE * Math.min(total, zoneKm2),
    })
  }
  rows.sort((p, q) => q.communKm2 - p.communKm2 || (p.code < q.code ? -1 : 1))
  return { ok: true, value: rows }
}

const REASONS = {
  temps: 'le calcul a dépassé le temps imparti',
  geometrie: 'le contour résiste au découpage',
}

/** « … n’a pas pu être calculé », with its reason. */
export function failure(code: string, reason: string): { ok: false; findings: Finding[] } {
  const message = `Le recouvrement n’a pas pu être calculé\u202f: ${reason}.`
  return { ok: false, findings: [{ code, gravite: 'error', message }] }
}
