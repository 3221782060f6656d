import type { CoucheId } from '#/domain/couche.ts'
import type { TablePopulation } from '../communes/colonnes.ts'
import { partsOf } from '../communes/mesure.ts'
import type { Tables } from '../communes/tables.ts'
import { areaKm2 } from '../geometrie/areaKm2.ts'
import type { Surface } from '../geometrie/clip.ts'
import { isCutting, measureWeights, type Poids } from '../geometrie/measureWeights.ts'
import { SLIVER_SHARE } from '../geometrie/sliver.ts'
import type { Recouvrements } from './protocol.ts'

/**
 * An outline against a whole couche, from the share of each commune in it. Communes
 * wholly inside keep their source area and population: only cut ones are estimated,
 * so that generalised outlines weigh on nothing else.
 */
export function zonageOfWeights(
  demande: { surface: Surface; poids: Poids; couche: CoucheId; tablePopulation: TablePopulation },
  tables: Tables,
): Recouvrements {
  const { surface, poids, couche, tablePopulation } = demande
  const colonnes = tables.colonnes(tablePopulation)
  const index = tables.index(couche)
  const a = measureWeights(colonnes, poids, areaKm2(surface))
  const byRow = new Map<number, Map<number, number>>()
  const covered = new Map<number, number>()
  for (const [commune, part] of poids) {
    const from = index.holderStarts[commune] ?? 0
    const to = index.holderStarts[commune + 1] ?? 0
    if (from < to) covered.set(commune, part)
    for (const row of index.holders.subarray(from, to)) {
      const map = byRow.get(row) ?? new Map<number, number>()
      byRow.set(row, map.set(commune, part))
    }
  }
  const zones = [...byRow].map(([row, weights]) => {
    const commun = measureWeights(colonnes, weights)
    const zone = tables.totals(couche, tablePopulation)[row] ?? commun
    return {
      code: index.codes[row] ?? '',
      nom: index.noms[row] ?? '',
      commun,
      zone,
      partsDeA: partsOf(commun, a),
      partsDeZone: partsOf(commun, zone),
      estime: isCutting(weights),
      negligeable: commun.areaKm2 < SLIVER_SHARE * Math.min(a.areaKm2, zone.areaKm2),
    }
  })
  const couvert = measureWeights(colonnes, covered)
  const outside = new Map([...poids].filter(([commune]) => !covered.has(commune)))
  const horsKm2 = Math.max(0, a.areaKm2 - couvert.areaKm2)
  return {
    a,
    zones: zones.sort((p, q) => q.commun.areaKm2 - p.commun.areaKm2 || (p.code < q.code ? -1 : 1)),
    couvert,
    horsZonage: measureWeights(colonnes, outside, horsKm2),
    methode: 'geometrie',
    estime: isCutting(poids),
    tablePopulation,
  }
}
