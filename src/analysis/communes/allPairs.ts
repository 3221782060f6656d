import type { CoucheId } from '#/domain/couche.ts'
import type { Mesure, Parts } from './mesure.ts'
import { overlapsWithZonage } from './overlapsWithZonage.ts'
import type { Tables } from './tables.ts'

/** One non-empty pair. */
export type Paire = {
  couche: CoucheId
  code: string
  zone: string
  commun: Mesure
  partsDeA: Parts
  partsDeZone: Parts
}

/**
 * Every territory of `couches` against every zone of `zonage`; only the pairs that
 * share a commune are returned, by couche, then code, then shared area. The
 * population is that of the pair of couches (see `tablePopulationOf`).
 */
export function allPairs(tables: Tables, couches: readonly CoucheId[], zonage: CoucheId): Paire[] {
  const paires: Paire[] = []
  for (const couche of couches) {
    const side = tables.sideOf(zonage, couche)
    const index = tables.index(couche)
    index.codes.forEach((code, row) => {
      for (const zone of overlapsWithZonage(side, index.polygonesOf(row)).zones) {
        const { commun, partsDeA, partsDeZone } = zone
        paires.push({ couche, code, zone: zone.code, commun, partsDeA, partsDeZone })
      }
    })
  }
  return paires
}
