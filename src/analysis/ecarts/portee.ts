import type { Colonnes } from '../communes/colonnes.ts'
import { cosinusOf, forEachCosinus, kmOf, type Proximite, type Vecteurs } from './proximite.ts'

/** Inhabitants and jobs. */
export type Poids = { population: number; emplois: number }

/** What a territory weighs, and what of it lies within each radius of a cluster. */
export type Portee = { total: Poids; dans: readonly Poids[]; moyenneKm: number | null }

/**
 * How much of some communes is within each radius (km) of the nearest cluster, and the
 * mean distance of their inhabitants to it; null without any cluster or inhabitant.
 */
export function measurePortee(
  polygones: ArrayLike<number>,
  { cosinus }: Pick<Proximite, 'cosinus'>,
  { colonnes, rayonsKm }: { colonnes: Colonnes; rayonsKm: readonly number[] },
): Portee {
  const limits = rayonsKm.map(cosinusOf)
  const total = { population: 0, emplois: 0 }
  const dans = rayonsKm.map(() => ({ population: 0, emplois: 0 }))
  let personKm = 0
  let isServed = false
  for (let i = 0; i < polygones.length; i++) {
    const commune = polygones[i] ?? -1
    const cos = cosinus[commune] ?? -2
    const population = known(colonnes.population[commune])
    const emplois = known(colonnes.emplois[commune])
    total.population += population
    total.emplois += emplois
    const km = kmOf(cos)
    if (km !== null) {
      isServed = true
      personKm += km * population
    }
    limits.forEach((limit, rank) => {
      const poids = dans[rank]
      if (cos < limit || !poids) return
      poids.population += population
      poids.emplois += emplois
    })
  }
  const moyenneKm = isServed && total.population > 0 ? personKm / total.population : null
  return { total, dans, moyenneKm }
}

/** Inhabitants and jobs within each radius (km) of one commune point. */
export function measureAlentours(
  vecteurs: Vecteurs,
  polygone: number,
  { colonnes, rayonsKm }: { colonnes: Colonnes; rayonsKm: readonly number[] },
): Poids[] {
  const limits = rayonsKm.map(cosinusOf)
  const dans = rayonsKm.map(() => ({ population: 0, emplois: 0 }))
  const farthest = Math.min(...limits)
  forEachCosinus(vecteurs, polygone, (commune, cos) => {
    if (cos < farthest) return
    limits.forEach((limit, rank) => {
      const poids = dans[rank]
      if (cos < limit || !poids) return
      poids.population += known(colonnes.population[commune])
      poids.emplois += known(colonnes.emplois[commune])
    })
  })
  return dans
}

/** Unknown figures are left out, as in every sum of the engine. */
function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value
}
