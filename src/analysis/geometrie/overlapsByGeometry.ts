import type { Finding, Result } from '#/domain/finding.ts'
import { areaKm2 } from './areaKm2.ts'
import { clip, type Surface } from './clip.ts'
import { SLIVER_SHARE } from './sliver.ts'
import type { SurfaceIndex } from './surfaceIndex.ts'

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
