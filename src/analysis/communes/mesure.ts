import type { Colonnes } from './colonnes.ts'

/**
 * What a set of commune polygons weighs. An unknown figure is never a zero: it is
 * left out of the sum and counted in `sansPopulation` or `sansEmplois`.
 */
export type Mesure = {
  /** Geodesic km² of the source polygons. */
  areaKm2: number
  /** Inhabitants of the known communes; null when communes there are and none is known. */
  population: number | null
  /** Jobs at the workplace, same rule. */
  emplois: number | null
  /** Commune polygons of 2018. */
  communes: number
  /** Communes whose population is unknown: `population` is then a minimum. */
  sansPopulation: number
  sansEmplois: number
}

/** Share of the whole held by a part, 0–1; null when it cannot be said. */
export type Parts = { surface: number | null; population: number | null; emplois: number | null }

const HA_PER_KM2 = 100
/** Jobs are published to a tenth; sums keep a thousandth so that no float noise shows. */
const EMPLOI_GRAIN = 1000

/** Running sum in the units of the columns; `add` is the only hot code of the engine. */
export type Somme = {
  areaHa: number
  population: number
  emplois: number
  communes: number
  sansPopulation: number
  sansEmplois: number
}

/** A sum of nothing. */
export function emptySomme(): Somme {
  return { areaHa: 0, population: 0, emplois: 0, communes: 0, sansPopulation: 0, sansEmplois: 0 }
}

/** Adds one polygon to a sum, in place. An index outside the table is a bug and throws. */
export function addPolygone(somme: Somme, colonnes: Colonnes, index: number): void {
  const areaHa = colonnes.areaHa[index]
  if (areaHa === undefined) throw new Error(`No commune polygon at index ${index}`)
  const population = colonnes.population[index] ?? Number.NaN
  const emplois = colonnes.emplois[index] ?? Number.NaN
  somme.areaHa += areaHa
  somme.communes += 1
  if (Number.isNaN(population)) somme.sansPopulation += 1
  else somme.population += population
  if (Number.isNaN(emplois)) somme.sansEmplois += 1
  else somme.emplois += emplois
}

/** Turns a sum into figures to show. An empty sum is 0 km², 0 inhabitant, 0 commune. */
export function toMesure(somme: Somme): Mesure {
  const { communes, sansPopulation, sansEmplois } = somme
  const allWithout = (without: number) => communes > 0 && without === communes
  return {
    areaKm2: somme.areaHa / HA_PER_KM2,
    population: allWithout(sansPopulation) ? null : somme.population,
    emplois: allWithout(sansEmplois)
      ? null
      : Math.round(somme.emplois * EMPLOI_GRAIN) / EMPLOI_GRAIN,
    communes,
    sansPopulation,
    sansEmplois,
  }
}

/**
 * Measures a set of polygons. Indexes must be distinct; an empty set measures zero.
 */
export function measurePolygones(colonnes: Colonnes, polygones: ArrayLike<number>): Mesure {
  const somme = emptySomme()
  for (let i = 0; i < polygones.length; i++) addPolygone(somme, colonnes, polygones[i] ?? -1)
  return toMesure(somme)
}

/**
 * Shares of `whole` held by `part`. A share is null when the whole is zero, or when
 * a figure is missing in either: a share of an incomplete sum would be false.
 */
export function partsOf(part: Mesure, whole: Mesure): Parts {
  const isCounted = part.sansPopulation === 0 && whole.sansPopulation === 0
  const isEmployed = part.sansEmplois === 0 && whole.sansEmplois === 0
  return {
    surface: ratio(part.areaKm2, whole.areaKm2),
    population: isCounted ? ratio(part.population, whole.population) : null,
    emplois: isEmployed ? ratio(part.emplois, whole.emplois) : null,
  }
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}
