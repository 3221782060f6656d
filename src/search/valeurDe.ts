import { type ChiffreCle, MOTS_PRECISION } from '#/domain/content/enonce.ts'

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

/** « près de 3 millions d’euros. », with the remark that goes with it. */
export function valeurDe({ valeur, valeurMax, unite, precision, note }: ChiffreCle): string {
  const nombre = valeur === null ? 'illisible' : NOMBRE.format(valeur)
  const max = valeurMax === undefined ? '' : ` à ${NOMBRE.format(valeurMax)}`
  return [MOTS_PRECISION[precision], `${nombre}${max}\u00a0${unite}.`, note ?? '']
    .filter(Boolean)
    .join(' ')
}
