import { type ChiffreCle, MOTS_PRECISION } from '#/domain/content/enonce.ts'
import { FINE } from '#/lib/formatNumber.ts'

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const PRIX = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export type ChiffreEcrit = {
  /** « environ », « près de »; empty for an exact value. */
  precision: string
  /** « 0,70 », « 40 à 50 », or « illisible ». */
  nombre: string
  /** With the space that goes before it. */
  unite: string
}

/** A figure in its three parts, as it is printed: the number may be set large, its words small. */
export function writeChiffre({ valeur, valeurMax, unite, precision }: ChiffreCle): ChiffreEcrit {
  if (valeur === null) return { precision: '', nombre: 'illisible', unite: ` (${unite})` }
  // Cents are written in full: « 0,70 € », but « 5 000 € ».
  const format = unite.startsWith('€') && !Number.isInteger(valeur) ? PRIX : NOMBRE
  const max = valeurMax === undefined ? '' : ` à ${format.format(valeurMax)}`
  return {
    precision: MOTS_PRECISION[precision],
    nombre: `${format.format(valeur)}${max}`,
    unite: `${/^[%€]/.test(unite) ? FINE : '\u00a0'}${unite}`,
  }
}

/** The same on one line: « près de 3 millions d’euros ». */
export function formatChiffre(chiffre: ChiffreCle): string {
  const { precision, nombre, unite } = writeChiffre(chiffre)
  return `${precision === '' ? '' : `${precision} `}${nombre}${unite}`
}
