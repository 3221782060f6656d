import type { Profil } from './profil.ts'

/** Coordinates of a profile: a variable is one number, or one per class of density. */
export type Coordonnees = {
  densite: (number | null)[]
  evolution: (number | null)[]
  emploisParHabitant: (number | null)[]
  partIndustrie: (number | null)[]
  classesDensite: (number | null)[]
}

const CONTINUES = [
  'densite',
  'evolution',
  'emploisParHabitant',
  'partIndustrie',
  'classesDensite',
] as const satisfies (keyof Coordonnees)[]

/**
 * Z-scores over a set of profiles: a difference of one is one standard deviation of
 * that set. Density is taken in logarithm first, or Paris alone would make the scale.
 * A variable that does not vary is 0 for all.
 *
 * @returns a function that standardises any profile, of the set or not, on that scale
 */
export function standardise(profils: readonly Profil[]): (profil: Profil) => Coordonnees {
  const raw = profils.map(toCoordonnees)
  const scales = Object.fromEntries(
    CONTINUES.map((variable) => {
      const width = Math.max(0, ...raw.map((one) => one[variable].length))
      return [
        variable,
        Array.from({ length: width }, (_, k) =>
          scaleOf(raw.map((one) => one[variable][k] ?? null)),
        ),
      ]
    }),
  ) as Record<keyof Coordonnees, { mean: number; deviation: number }[]>
  return (profil) => {
    const values = toCoordonnees(profil)
    const z = (variable: keyof Coordonnees) =>
      values[variable].map((value, k) => {
        const scale = scales[variable][k]
        if (value === null || !scale) return null
        return scale.deviation === 0 ? 0 : (value - scale.mean) / scale.deviation
      })
    return Object.fromEntries(CONTINUES.map((variable) => [variable, z(variable)])) as Coordonnees
  }
}

function toCoordonnees(profil: Profil): Coordonnees {
  const { densite, classesDensite } = profil
  return {
    densite: [densite === null || densite <= 0 ? null : Math.log10(densite)],
    evolution: [profil.evolution],
    emploisParHabitant: [profil.emploisParHabitant],
    partIndustrie: [profil.partIndustrie],
    classesDensite: classesDensite ?? [],
  }
}

function scaleOf(values: readonly (number | null)[]): { mean: number; deviation: number } {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return { mean: 0, deviation: 0 }
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length
  // Rounding makes equal values differ by a hair: such a deviation would be blown up.
  const deviation = Math.sqrt(variance)
  return { mean, deviation: deviation < 1e-12 ? 0 : deviation }
}
