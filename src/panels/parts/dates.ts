import { FINE } from '#/lib/formatNumber.ts'

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** « 2016 », « juin 2016 », « 18 janvier 2017 », « 1er mai 2016 ». */
export function formatDate(date: string): string {
  const [annee = '', mois, jour] = date.split('-')
  const nom = mois === undefined ? undefined : MOIS[Number(mois) - 1]
  if (nom === undefined) return annee
  if (jour === undefined) return `${nom} ${annee}`
  return `${jour === '01' ? '1er' : Number(jour)} ${nom} ${annee}`
}

export type Periode = { debut: string | null; fin: string | null; quand?: string | undefined }

/** « depuis 2013 », « de 2013 à 2015 », « jusqu’en 2015 », or the words of the source; empty when unknown. */
export function formatPeriode({ debut, fin, quand }: Periode, isOver = false): string {
  if (debut === null && fin === null) return quand ?? ''
  const said = quand === undefined ? '' : `${FINE}; ${quand}`
  if (debut !== null && fin === debut) return `${formatDate(debut)}${said}`
  if (debut !== null && fin !== null) return `de ${formatDate(debut)} à ${formatDate(fin)}${said}`
  if (debut === null)
    return `jusqu’${isMonth(fin ?? '') ? 'à' : 'en'} ${formatDate(fin ?? '')}${said}`
  return `${isOver ? '' : 'depuis '}${formatDate(debut)}${said}`
}

/** « jusqu’à juin 2016 », but « jusqu’en 2016 ». */
function isMonth(date: string): boolean {
  return date.includes('-')
}
