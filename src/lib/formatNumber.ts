/**
 * Numbers as they are printed in French: narrow no-break space in thousands,
 * comma for decimals, a real minus sign. Unknown is a word, never a zero.
 */
const ENTIER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const DECIMALE = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** Narrow no-break space, before `; : ! ? %` and units. */
export const FINE = '\u202f'

/** Word written in place of a number nobody gives. */
export const INCONNU = 'inconnu'

/** `82 465`; « inconnu » for null. */
export function formatInteger(value: number | null): string {
  return value === null ? INCONNU : ENTIER.format(value).replace('-', '−')
}

/** The number of `formatAreaKm2` alone, where the unit is set apart. */
export function formatAreaNumber(value: number | null): string {
  if (value === null) return INCONNU
  return value < 100 ? DECIMALE.format(value) : ENTIER.format(value)
}

/** `1 708 km²`; one decimal under 100 km², where it still tells communes apart. */
export function formatAreaKm2(value: number | null): string {
  return value === null ? INCONNU : `${formatAreaNumber(value)}${FINE}km²`
}

/** `21 450 €`. */
export function formatEuros(value: number | null): string {
  return value === null ? INCONNU : `${ENTIER.format(value)}${FINE}€`
}

/** Share between 0 and 1 as `63 %`; « moins de 1 % » and « plus de 99 % » rather than a false 0 or 100. */
export function formatShare(value: number | null): string {
  if (value === null) return INCONNU
  if (value > 0 && value < 0.01) return `moins de 1${FINE}%`
  if (value > 0.99 && value < 1) return `plus de 99${FINE}%`
  return `${ENTIER.format(value * 100)}${FINE}%`
}

/** Change between two values as `+1,2 %` or `−0,8 %`; null when it cannot be said. */
export function formatChange(before: number | null, after: number | null): string | null {
  if (before === null || after === null || before === 0) return null
  const percent = Math.round(((after - before) / before) * 1000) / 10
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : ''
  return `${sign}${DECIMALE.format(Math.abs(percent))}${FINE}%`
}

/** `77 km`; one decimal under 10 km. */
export function formatKm(value: number | null): string {
  if (value === null) return INCONNU
  return `${value < 10 ? DECIMALE.format(value) : ENTIER.format(value)}${FINE}km`
}

/** A ratio or a mean with one decimal, `1,6`. */
export function formatDecimal(value: number | null): string {
  return value === null ? INCONNU : DECIMALE.format(value).replace('-', '−')
}

const DECIMALES = [0, 1, 2, 3, 4, 5, 6].map(
  (maximumFractionDigits) => new Intl.NumberFormat('fr-FR', { maximumFractionDigits }),
)

/** `1 234,5`: at most as many decimals as asked, up to six, and a real minus sign. */
export function formatUpTo(value: number | null, decimales: number): string {
  if (value === null) return INCONNU
  const format = DECIMALES[Math.min(6, Math.max(0, decimales))] ?? ENTIER
  const text = format.format(value).replace('-', '−')
  return text === '−0' ? '0' : text
}
