import { FINE } from '#/lib/formatNumber.ts'

const UNE_DECIMALE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** `5,9 Mo`, as disks count; under a tenth of one, « moins de 0,1 Mo ». */
export function mega(octets: number): string {
  if (octets > 0 && octets < 100_000) return `moins de 0,1${FINE}Mo`
  return `${UNE_DECIMALE.format(octets / 1e6)}${FINE}Mo`
}
