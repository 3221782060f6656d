import type { Ecart } from '#/domain/ecart.ts'

/** Strength by two limits, each reached or passed; a limit order upside down reads « the less, the worse ». */
export function toForce(valeur: number, moyen: number, fort: number): Ecart['force'] {
  const reaches = (limit: number) => (fort >= moyen ? valeur >= limit : valeur <= limit)
  if (reaches(fort)) return 2
  return reaches(moyen) ? 1 : 0
}
