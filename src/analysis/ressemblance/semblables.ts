import { type Profil, VARIABLES, type Variable } from './profil.ts'
import { type Coordonnees, standardise } from './standardise.ts'

/** Importance of each variable, 0 or more; the classes of density share theirs. */
export type Poids = Record<Variable, number>

export const POIDS_EGAUX: Poids = {
  densite: 1,
  evolution: 1,
  emploisParHabitant: 1,
  partIndustrie: 1,
  classesDensite: 1,
  typologie: 1,
}

/** How many are returned. */
const COUNT = 5

/**
 * Two territories are compared only if the variables known for both carry at least
 * this share of the weights.
 */
const MIN_KNOWN_WEIGHT = 0.5

/** Squared distance of two different types: that of two z-scores drawn at random. */
const OTHER_TYPE = 2

export type Candidat = { id: string; profil: Profil }

export type Semblable = {
  id: string
  /** Standardised: 0 is the same profile, 1 about one standard deviation on each variable. */
  distance: number
  /** What each variable adds to the squared distance, 0–1; null when unknown for one of them. */
  contributions: Record<Variable, number | null>
  profil: Profil
}

/**
 * The five candidates most like `a`: Euclidean distance over standardised variables,
 * squared differences averaged by weight. Candidates are the scale: means and
 * deviations are theirs. A variable unknown on either side is left out and the
 * weights of the others make up the whole. Ties by id, so the order is stable.
 */
export function findSemblables(
  a: Profil,
  candidats: readonly Candidat[],
  poids: Poids = POIDS_EGAUX,
): Semblable[] {
  const ordered = [...candidats].sort((p, q) => (p.id < q.id ? -1 : 1))
  const z = standardise(ordered.map(({ profil }) => profil))
  const from = z(a)
  const total = VARIABLES.reduce((sum, variable) => sum + poids[variable], 0)
  return ordered
    .flatMap(({ id, profil }) => {
      const squares = squaresOf({ a, profil }, from, z(profil))
      const used = VARIABLES.filter((variable) => squares[variable] !== null)
      const known = used.reduce((sum, variable) => sum + poids[variable], 0)
      if (known === 0 || known < MIN_KNOWN_WEIGHT * withoutType(total, a, poids)) return []
      const sum = used.reduce((s, variable) => s + poids[variable] * (squares[variable] ?? 0), 0)
      const contributions = Object.fromEntries(
        VARIABLES.map((variable) => {
          const square = squares[variable]
          if (square === null) return [variable, null]
          return [variable, sum === 0 ? 0 : (poids[variable] * square) / sum]
        }),
      ) as Semblable['contributions']
      return [{ id, distance: Math.sqrt(sum / known), contributions, profil }]
    })
    .sort((p, q) => p.distance - q.distance || (p.id < q.id ? -1 : 1))
    .slice(0, COUNT)
}

/** The typology exists for the nine only: elsewhere its weight is nobody's. */
function withoutType(total: number, a: Profil, poids: Poids): number {
  return a.typologie === null ? total - poids.typologie : total
}

type Squares = Record<Variable, number | null>

/** Squared difference on each variable; the classes of density are averaged. */
function squaresOf(
  { a, profil }: { a: Profil; profil: Profil },
  from: Coordonnees,
  to: Coordonnees,
): Squares {
  const square = (variable: keyof Coordonnees) => {
    const values = from[variable].flatMap((value, k) => {
      const other = to[variable][k]
      return value === null || other === null || other === undefined ? [] : [(value - other) ** 2]
    })
    return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length
  }
  const isTyped = a.typologie !== null && profil.typologie !== null
  return {
    densite: square('densite'),
    evolution: square('evolution'),
    emploisParHabitant: square('emploisParHabitant'),
    partIndustrie: square('partIndustrie'),
    classesDensite: square('classesDensite'),
    typologie: isTyped ? (a.typologie === profil.typologie ? 0 : OTHER_TYPE) : null,
  }
}
