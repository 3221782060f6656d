import { FINE } from '#/lib/formatNumber.ts'

const UNE_DECIMALE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const ENTIER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })

/** « 4,2 km », « 38 km »: a decimal only where it still tells two neighbours apart. */
export function formatKm(km: number): string {
  return `${(km < 10 ? UNE_DECIMALE : ENTIER).format(km)}${FINE}km`
}
