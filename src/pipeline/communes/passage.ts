import type { Finding } from '#/domain/finding.ts'
import { notice } from '../entrees/findings.ts'

/** One line of a `passage-A-B.csv`: `from` existed in year A, `to` exists in year B. */
export type PassageRow = {
  from: string
  to: string
  /** f fusion, d défusion, c change of code. */
  typemodif: string
  /** Share of the population of `from` that goes to `to`, 0 to 1. */
  ratio: number
}

/** What each changed commune of year `from` became in year `to`; unchanged codes are absent. */
export type Passage = { from: number; to: number; becomes: Map<string, Lien[]> }

/** A later commune and the share (0 to 1) of the earlier one it received. */
export type Lien = { code: string; part: number }

/** Largest gap to 1 accepted in a sum of shares: the tables carry about 15 digits, thirds included. */
const PART_TOLERANCE = 0.01

/** Indexes the rows of one step; shares that do not add up to 1 are named. */
export function indexPassage(
  years: { from: number; to: number },
  rows: readonly PassageRow[],
  findings: Finding[],
): Passage {
  const becomes = new Map<string, Lien[]>()
  for (const { from, to, ratio } of rows) {
    becomes.set(from, [...(becomes.get(from) ?? []), { code: to, part: ratio }])
  }
  for (const [code, liens] of becomes) {
    const total = liens.reduce((sum, lien) => sum + lien.part, 0)
    if (Math.abs(total - 1) <= PART_TOLERANCE) continue
    notice(
      findings,
      'passage-parts-incompletes',
      `Les parts de population de la commune ${code} entre ${years.from} et ${years.to} totalisent ${total.toFixed(3)} au lieu de 1.`,
      { territoireId: `commune:${code}`, lieu: `passage-${years.from}-${years.to}.csv` },
    )
  }
  return { ...years, becomes }
}

/**
 * What a commune became after each step in turn, oldest first. Never empty: a
 * code no table mentions stays itself. Shares are multiplied along the way.
 */
export function follow(code: string, passages: readonly Passage[]): Lien[] {
  let liens: Lien[] = [{ code, part: 1 }]
  for (const passage of passages) {
    const next = new Map<string, number>()
    for (const lien of liens) {
      for (const child of passage.becomes.get(lien.code) ?? [{ code: lien.code, part: 1 }]) {
        next.set(child.code, (next.get(child.code) ?? 0) + lien.part * child.part)
      }
    }
    liens = [...next].map(([child, part]) => ({ code: child, part }))
  }
  return liens
}

/** The steps that lead from one year to a later one, in order; empty when equal. */
export function stepsBetween(passages: readonly Passage[], from: number, to: number): Passage[] {
  return passages
    .filter((step) => step.from >= from && step.to <= to)
    .sort((a, b) => a.from - b.from)
}
