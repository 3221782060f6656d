import type { Millesime } from '#/domain/millesime.ts'
import type { TablePopulation } from '../communes/colonnes.ts'
import { type Mesure, measurePolygones } from '../communes/mesure.ts'
import type { Tables } from '../communes/tables.ts'
import { type Etape, type Flux, fluxBetween, type Noeud, noeudsOf } from './flux.ts'

/** Communes of the territory kept, come or gone between two vintages, as polygons of 2018. */
export type Mouvement = {
  de: Millesime
  vers: Millesime
  gardees: number[]
  arrivees: number[]
  parties: number[]
  mesures: { gardees: Mesure; arrivees: Mesure; parties: Mesure }
}

export type Reforme = {
  /** The same table at every step: the same inhabitants are followed, not counted anew. */
  tablePopulation: TablePopulation
  etapes: { millesime: Millesime; noeuds: Noeud[] }[]
  /** `flux[i]` goes from `etapes[i]` to `etapes[i + 1]`. */
  flux: Flux[][]
  mouvements: Mouvement[]
}

/** The perimeter of one territory in one vintage. */
export type PerimetreDate = { millesime: Millesime; polygones: ArrayLike<number> }

/**
 * What the reform did to a territory: through which EPCI its communes passed, and
 * which came or went. Perimeters in order of time; one alone gives no flow. For a
 * territory without vintages, give the same polygons at each step.
 */
export function readReforme(
  tables: Tables,
  perimetres: readonly PerimetreDate[],
  tablePopulation: TablePopulation = '2016',
): Reforme {
  const colonnes = tables.colonnes(tablePopulation)
  const etapes = perimetres.map(({ millesime, polygones }) => ({
    millesime,
    polygones: new Set(Array.from(polygones)),
    epci: tables.index(`epci-${millesime}`),
  }))
  const univers = [...new Set(etapes.flatMap(({ polygones }) => [...polygones]))].sort(
    (a, b) => a - b,
  )
  const steps = etapes.slice(1).flatMap((after, i) => {
    const before = etapes[i]
    return before ? [[before, after] as const] : []
  })
  return {
    tablePopulation,
    etapes: etapes.map((etape) => ({
      millesime: etape.millesime,
      noeuds: noeudsOf(etape, univers, colonnes),
    })),
    flux: steps.map(([before, after]) => fluxBetween([before, after], univers, colonnes)),
    mouvements: steps.map(([before, after]) => {
      const sets = split(before, after, univers)
      const measure = (polygones: number[]) => measurePolygones(colonnes, polygones)
      return {
        de: before.millesime,
        vers: after.millesime,
        ...sets,
        mesures: {
          gardees: measure(sets.gardees),
          arrivees: measure(sets.arrivees),
          parties: measure(sets.parties),
        },
      }
    }),
  }
}

function split(before: Etape, after: Etape, univers: readonly number[]) {
  const was = (i: number) => before.polygones.has(i)
  const is = (i: number) => after.polygones.has(i)
  return {
    gardees: univers.filter((i) => was(i) && is(i)),
    arrivees: univers.filter((i) => !was(i) && is(i)),
    parties: univers.filter((i) => was(i) && !is(i)),
  }
}
