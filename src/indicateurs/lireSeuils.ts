import { MAX_SEUILS } from '#/domain/indicateur.ts'
import { FINE } from '#/lib/formatNumber.ts'

export type SeuilsLus = { seuils: readonly number[] } | { message: string }

/**
 * Reads the limits a reader typed, as French writes them: « 30 ; 60,5 ; 120 ». Spaces inside a
 * number are those of thousands. The message says what to mend.
 */
export function lireSeuils(text: string): SeuilsLus {
  const words = text
    .split(/[;\n]/)
    .map((word) => word.replaceAll(/[\s\u202f\u00a0]/g, '').replace('−', '-'))
    .filter((word) => word !== '')
  if (words.length === 0) {
    return { message: `Écrivez au moins une limite, par exemple${FINE}: 50${FINE}; 100.` }
  }
  if (words.length > MAX_SEUILS) {
    return { message: `${MAX_SEUILS} limites au plus, sinon les couleurs ne se distinguent plus.` }
  }
  const wrong = words.find((word) => !/^-?\d{1,12}([.,]\d{1,6})?$/.test(word))
  if (wrong !== undefined) {
    return {
      message: `«${FINE}${wrong.slice(0, 20)}${FINE}» n’est pas un nombre${FINE}: séparez les limites par des points-virgules.`,
    }
  }
  const seuils = words.map((word) => Number(word.replace(',', '.')))
  const drop = seuils.findIndex((seuil, at) => at > 0 && seuil <= (seuils[at - 1] ?? seuil))
  if (drop > 0) {
    return {
      message: `Les limites vont en croissant${FINE}: ${words[drop]} vient après ${words[drop - 1]}.`,
    }
  }
  return { seuils }
}
