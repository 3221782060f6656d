import type { CaseForme } from '#/domain/content/monographie.ts'

/** What a cell says once table and monograph are read together. */
export const SIGNES = ['oui', 'precise', 'dit-moins', 'dit-plus', 'non', 'inconnu'] as const

export type Signe = (typeof SIGNES)[number]

export const LIBELLES_SIGNE: Record<Signe, string> = {
  oui: 'au tableau',
  precise: 'au tableau, la monographie précise qui agit',
  'dit-moins': 'au tableau, la monographie en montre moins',
  'dit-plus': 'hors du tableau, la monographie en montre',
  non: 'pas au tableau',
  inconnu: 'rien n’en est dit',
}

/** A null cell: the territory has no monograph. */
export function signeOf(cell: CaseForme | null): Signe {
  if (cell === null) return 'inconnu'
  if (cell.nuance) return cell.nuance.sens
  return cell.declaree ? 'oui' : 'non'
}
