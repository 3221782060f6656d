import type { Chiffre, CommunesChiffresFile, CommunesFile } from '#/domain/geoFiles.ts'

/** The variables territories are compared by; `typologie` is known for the nine Pays only. */
export const VARIABLES = [
  'densite',
  'evolution',
  'emploisParHabitant',
  'partIndustrie',
  'classesDensite',
  'typologie',
] as const

export type Variable = (typeof VARIABLES)[number]

/** Values of one territory; null when a figure is missing or the ratio has no sense. */
export type Profil = {
  /** Inhabitants of 2018 per km². */
  densite: number | null
  /** Change of population 2013–2018, as a ratio: 0.012 is +1.2 %. */
  evolution: number | null
  /** Jobs at the workplace per inhabitant, 2018. */
  emploisParHabitant: number | null
  /** Industrial establishments among all establishments. */
  partIndustrie: number | null
  /**
   * Share of its communes in each class of INSEE's density grid, in the order of
   * `densites`. Communes count one each, as the grid classes communes: weighting by
   * inhabitants would say again what density says.
   */
  classesDensite: number[] | null
  typologie: string | null
}

/**
 * Profile of a set of commune polygons. A figure missing in one commune makes the
 * variables that need it null: the sum would be false. An empty set is all null.
 */
export function profilOf(
  files: { communes: CommunesFile; chiffres: CommunesChiffresFile },
  polygones: ArrayLike<number>,
  typologie: string | null = null,
): Profil {
  const sum = (chiffre: Chiffre) => total(files.chiffres.chiffres[chiffre], polygones)
  const population = sum('population2018')
  const before = sum('population2013')
  const areaHa = total(files.communes.areaHa, polygones)
  return {
    densite: ratio(population, areaHa === null ? null : areaHa / 100),
    evolution: ratio(population === null || before === null ? null : population - before, before),
    emploisParHabitant: ratio(sum('emplois2018'), population),
    partIndustrie: ratio(sum('etablissementsIndustrie'), sum('etablissements')),
    classesDensite: classes(files.chiffres, polygones),
    typologie,
  }
}

function total(column: readonly (number | null)[], polygones: ArrayLike<number>): number | null {
  let sum = 0
  for (let i = 0; i < polygones.length; i++) {
    const value = column[polygones[i] ?? -1]
    if (value === null || value === undefined) return null
    sum += value
  }
  return sum
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}

/** Communes of unknown class are left out of the shares; null when none is known. */
function classes(file: CommunesChiffresFile, polygones: ArrayLike<number>): number[] | null {
  const counts = new Array<number>(file.densites.length).fill(0)
  let known = 0
  for (let i = 0; i < polygones.length; i++) {
    const value = file.densite[polygones[i] ?? -1] ?? -1
    const count = counts[value]
    if (count === undefined) continue
    counts[value] = count + 1
    known += 1
  }
  return known === 0 ? null : counts.map((count) => count / known)
}
