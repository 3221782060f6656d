import { csvParse } from 'd3-dsv'
import type { Finding } from '#/domain/finding.ts'
import { error } from './findings.ts'

/**
 * Rows of a CSV text, restricted to the columns asked for, read by header name
 * (some tables invert their first two columns). A BOM is dropped, values are
 * trimmed. A missing column is a finding and gives no rows.
 */
export function readTable<C extends string>(
  text: string,
  columns: readonly C[],
  where: { lieu: string; findings: Finding[] },
): Record<C, string>[] {
  const parsed = csvParse(text.replace(/^\uFEFF/, ''))
  const headers = new Map(parsed.columns.map((name) => [name.trim(), name]))
  const missing = columns.filter((column) => !headers.has(column))
  for (const column of missing) {
    error(
      where.findings,
      'colonne-manquante',
      `La colonne « ${column} » manque dans le fichier ${where.lieu} ; colonnes lues : ${[...headers.keys()].join(', ')}.`,
      { lieu: where.lieu },
    )
  }
  if (missing.length > 0) return []
  return parsed.map((row) => {
    const picked = {} as Record<C, string>
    for (const column of columns) picked[column] = (row[headers.get(column) ?? column] ?? '').trim()
    return picked
  })
}

/** A count written in a CSV, thousands separators allowed; `null` when absent or withheld. */
export function readNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.')
  if (compact === '') return null
  const value = Number(compact)
  return Number.isFinite(value) ? value : null
}
