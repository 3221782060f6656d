import type { Finding } from '#/domain/finding.ts'

type Details = { territoireId?: string; lieu?: string; lonLat?: [number, number] }

/** Records a case that must be named but leaves the output usable. */
export function notice(findings: Finding[], code: string, message: string, details: Details = {}) {
  findings.push({ code, gravite: 'notice', message, ...details })
}

/** Records a fault that forbids using the output. */
export function error(findings: Finding[], code: string, message: string, details: Details = {}) {
  findings.push({ code, gravite: 'error', message, ...details })
}

/** True when at least one finding forbids using the output. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.gravite === 'error')
}

/** Stable order: errors first, then code, territory, message. Same input, same bytes. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const key = (f: Finding) => [f.gravite, f.code, f.territoireId ?? '', f.lieu ?? '', f.message]
  return [...findings].sort((a, b) => compareText(key(a).join('\u0000'), key(b).join('\u0000')))
}

/** Order of code units, the same on every machine (no locale). */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Lines of a report grouped by code, with counts and at most `examples` messages each. */
export function describeFindings(findings: readonly Finding[], examples = 3): string[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of sortFindings(findings)) {
    const key = `${finding.gravite === 'error' ? 'ERREUR' : 'constat'} ${finding.code}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups].flatMap(([key, group]) => [
    `${key} : ${group.length}`,
    ...group.slice(0, examples).map((f) => `  · ${f.message}${f.lieu ? ` [${f.lieu}]` : ''}`),
    ...(group.length > examples ? [`  … et ${group.length - examples} autre(s)`] : []),
  ])
}
