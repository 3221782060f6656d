import type { Finding } from '#/domain/finding.ts'
import { notice } from '../entrees/findings.ts'
import { shareOut } from './partage.ts'
import { follow, type Passage } from './passage.ts'

/** A commune of an earlier vintage, whole or in part, inside one polygon. */
export type Part = { code: string; nom: string; population: number; value: string }

/** A commune of an earlier vintage: `value` is what is carried over (its EPCI, its zone…). */
export type CommuneSource = { code: string; nom: string; population: number; value: string }

/**
 * Brings the communes of an earlier table to the polygons: for each polygon, the
 * communes that became it, with their population (integers, sums kept).
 *
 * A commune that leads to no polygon is a finding and is left out.
 */
export function partsByPolygon(
  communes: readonly CommuneSource[],
  passages: readonly Passage[],
  indexOf: ReadonlyMap<string, number>,
  where: { lieu: string; findings: Finding[] },
): Map<number, Part[]> {
  const parts = new Map<number, Part[]>()
  for (const commune of communes) {
    const liens = follow(commune.code, passages)
    const shares = shareOut(
      commune.population,
      liens.map((lien) => lien.part),
    )
    liens.forEach((lien, rank) => {
      const index = indexOf.get(lien.code)
      if (index === undefined) {
        notice(
          where.findings,
          'commune-sans-polygone',
          `La commune ${commune.nom} (${commune.code}) mène au code ${lien.code}, qui n’a pas de polygone en 2018.`,
          { territoireId: `commune:${commune.code}`, lieu: where.lieu },
        )
        return
      }
      const part = { ...commune, population: shares[rank] ?? 0 }
      parts.set(index, [...(parts.get(index) ?? []), part])
    })
  }
  return parts
}

/** The value that gathers most population among the parts; first in code order on a tie. */
export function dominant(parts: readonly Part[]): {
  value: string
  populations: Map<string, number>
} {
  const populations = new Map<string, number>()
  for (const part of parts) {
    populations.set(part.value, (populations.get(part.value) ?? 0) + part.population)
  }
  const [first] = [...populations].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { value: first?.[0] ?? '', populations }
}

/**
 * One value per polygon (`null` when no commune leads to it). A polygon whose
 * communes had several values goes to the most populated one, and is named.
 */
export function assignByPopulation(
  parts: ReadonlyMap<number, Part[]>,
  polygones: readonly { code: string; nom: string }[],
  where: { libelle: string; nomOf: (value: string) => string; findings: Finding[] },
): (string | null)[] {
  return polygones.map((polygone, index) => {
    const own = parts.get(index)
    if (!own) return null
    const { value, populations } = dominant(own)
    if (populations.size > 1) {
      const detail = [...populations]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([code, population]) => `${where.nomOf(code)} (${population} hab.)`)
        .join(', ')
      notice(
        where.findings,
        'polygone-partage',
        `Le polygone de ${polygone.nom} (${polygone.code}) réunit des communes qui relevaient de plusieurs ${where.libelle} : ${detail}. Il est rattaché en entier à ${where.nomOf(value)}, le plus peuplé.`,
        { territoireId: `commune:${polygone.code}`, lieu: where.libelle },
      )
    }
    return value
  })
}
