import { FINE, INCONNU } from '#/lib/formatNumber.ts'

const ENTIER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const UNE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const DEUX = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

/** Names of how strong a gap is: a word beside the pattern of the map. */
export const NOMS_FORCE = ['léger', 'net', 'fort'] as const

/** A value as it is read: whole from 100 on, else one or two decimals; « inconnu » for null. */
export function formatNombre(valeur: number | null): string {
  if (valeur === null) return INCONNU
  const size = Math.abs(valeur)
  const format = size >= 100 ? ENTIER : size >= 10 ? UNE : DEUX
  return format.format(valeur).replace('-', '−')
}

/** The same with its unit: « 62 km », « 12,4 % ». */
export function formatValeur(valeur: number | null, unite: string): string {
  if (valeur === null || unite === '') return formatNombre(valeur)
  return `${formatNombre(valeur)}${FINE}${unite}`
}
