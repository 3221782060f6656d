import type { Colonnes } from '../communes/colonnes.ts'
import type { Mesure } from '../communes/mesure.ts'
import { partsOf } from '../communes/mesure.ts'
import type { Overlap } from '../overlap.ts'
import { SLIVER_SHARE } from './sliver.ts'

/** Share of each commune (0–1) by index: a perimeter that cuts communes. */
export type Poids = ReadonlyMap<number, number>

/**
 * Measures communes taken by shares: inhabitants and jobs of a cut commune follow the
 * share of its area, and are rounded to the unit because they are estimates. Whole
 * communes only measure exactly what `measurePolygones` does.
 *
 * @param areaKm2 area to give instead of the sum, when the outline itself was measured
 */
export function measureWeights(colonnes: Colonnes, poids: Poids, areaKm2?: number): Mesure {
  let areaHa = 0
  const population = { sum: 0, without: 0 }
  const emplois = { sum: 0, without: 0 }
  for (const [index, part] of poids) {
    areaHa += part * (colonnes.areaHa[index] ?? 0)
    addTo(population, part, colonnes.population[index])
    addTo(emplois, part, colonnes.emplois[index])
  }
  const communes = poids.size
  return {
    areaKm2: areaKm2 ?? areaHa / 100,
    population: communes > 0 && population.without === communes ? null : Math.round(population.sum),
    emplois:
      communes > 0 && emplois.without === communes ? null : Math.round(emplois.sum * 10) / 10,
    communes,
    sansPopulation: population.without,
    sansEmplois: emplois.without,
  }
}

/** Whether a perimeter cuts at least one commune: its inhabitants are then estimated. */
export function isCutting(poids: Poids): boolean {
  for (const part of poids.values()) if (part < 1) return true
  return false
}

export type Cote = { poids: Poids; mesure: Mesure }

/** The overlap of two perimeters of which one at least cuts communes. */
export function overlapOfWeights(
  colonnes: Colonnes,
  { a, b, commun }: { a: Cote; b: Cote; commun: Poids },
): Overlap {
  const shared = measureWeights(colonnes, commun)
  const alone = (side: Cote) => {
    const area = Math.max(0, side.mesure.areaKm2 - shared.areaKm2)
    return measureWeights(colonnes, minus(side.poids, commun), area)
  }
  const smaller = Math.min(a.mesure.areaKm2, b.mesure.areaKm2)
  const measured = {
    a: a.mesure,
    b: b.mesure,
    commun: shared,
    dansASeul: alone(a),
    dansBSeul: alone(b),
  }
  return {
    ...measured,
    relation: relationOf(measured),
    partsDeA: partsOf(shared, a.mesure),
    partsDeB: partsOf(shared, b.mesure),
    methode: 'geometrie',
    estime: isCutting(commun) || isCutting(a.poids) || isCutting(b.poids),
    negligeable: shared.areaKm2 > 0 && shared.areaKm2 < SLIVER_SHARE * smaller,
  }
}

type Measured = Pick<Overlap, 'a' | 'b' | 'commun' | 'dansASeul' | 'dansBSeul'>

/** What is left of a side is nothing when it is thinner than a difference of tracing. */
function relationOf({ a, b, commun, dansASeul, dansBSeul }: Measured): Overlap['relation'] {
  if (commun.areaKm2 === 0) return 'disjoint'
  const isAWithin = dansASeul.areaKm2 < SLIVER_SHARE * a.areaKm2
  const isBWithin = dansBSeul.areaKm2 < SLIVER_SHARE * b.areaKm2
  if (isAWithin) return isBWithin ? 'identique' : 'a-dans-b'
  return isBWithin ? 'b-dans-a' : 'partiel'
}

function minus(from: Poids, taken: Poids): Poids {
  const left = new Map<number, number>()
  for (const [index, part] of from) {
    const rest = part - (taken.get(index) ?? 0)
    if (rest > 0) left.set(index, rest)
  }
  return left
}

function addTo(total: { sum: number; without: number }, part: number, value: number | undefined) {
  if (value === undefined || Number.isNaN(value)) total.without += 1
  else total.sum += part * value
}
