import type { CoucheId } from '#/domain/couche.ts'
import { type TablePopulation, tablePopulationOf } from '../communes/colonnes.ts'
import { partsOf } from '../communes/mesure.ts'
import { overlapByCommunes } from '../communes/overlapByCommunes.ts'
import { overlapsWithZonage } from '../communes/overlapsWithZonage.ts'
import type { Tables } from '../communes/tables.ts'
import { areaKm2 } from '../geometrie/areaKm2.ts'
import { clip, type Surface } from '../geometrie/clip.ts'
import {
  type Cote,
  isCutting,
  measureWeights,
  overlapOfWeights,
  type Poids,
} from '../geometrie/measureWeights.ts'
import { SLIVER_SHARE } from '../geometrie/overlapsByGeometry.ts'
import { overlapSentence } from '../phrase/overlapSentence.ts'
import {
  coucheOfRef,
  nameRef,
  polygonesOfRef,
  surfaceOfRef,
  weightsOfRef,
  weightsOfSurface,
} from './perimetre.ts'
import type { PaireMesuree, PerimetreRef, Recouvrements } from './protocol.ts'
import type { Ressources } from './ressources.ts'

/** The two ways of one pair: by communes when both are made of them, else by geometry. */
export async function measurePair(
  { a, b }: { a: PerimetreRef; b: PerimetreRef },
  ressources: Ressources,
  isOver: () => boolean,
): Promise<PaireMesuree> {
  const tables = await ressources.tables()
  const tablePopulation = tablePopulationOf(coucheOfRef(a), coucheOfRef(b))
  const colonnes = tables.colonnes(tablePopulation)
  const [pa, pb] = [polygonesOfRef(a, tables), polygonesOfRef(b, tables)]
  const overlap =
    pa && pb
      ? overlapByCommunes(colonnes, pa, pb)
      : overlapOfWeights(colonnes, {
          a: await measureSide(a, ressources, tablePopulation, isOver),
          b: await measureSide(b, ressources, tablePopulation, isOver),
          commun: await sharedWeights(a, b, ressources, isOver),
        })
  const phrase = overlapSentence(nameRef(a, tables), nameRef(b, tables), overlap)
  return { overlap, phrase, tablePopulation }
}

async function measureSide(
  ref: PerimetreRef,
  ressources: Ressources,
  table: TablePopulation,
  isOver: () => boolean,
): Promise<Cote> {
  const poids = await weightsOfRef(ref, ressources, isOver)
  const colonnes = (await ressources.tables()).colonnes(table)
  const area = 'geojson' in ref ? areaKm2(ref.geojson) : undefined
  return { poids, mesure: measureWeights(colonnes, poids, area) }
}

/** Two outlines are cut against each other; an outline and communes multiply their shares. */
async function sharedWeights(
  a: PerimetreRef,
  b: PerimetreRef,
  ressources: Ressources,
  isOver: () => boolean,
): Promise<Poids> {
  if ('geojson' in a && 'geojson' in b) {
    return weightsOfSurface(clip('intersection', a.geojson, b.geojson), ressources, isOver)
  }
  const [wa, wb] = [
    await weightsOfRef(a, ressources, isOver),
    await weightsOfRef(b, ressources, isOver),
  ]
  return new Map(
    [...wa].flatMap(([index, part]) => {
      const other = wb.get(index)
      return other === undefined ? [] : [[index, part * other] as const]
    }),
  )
}

/** One perimeter against a whole couche. */
export async function measureZonage(
  { a, couche }: { a: PerimetreRef; couche: CoucheId },
  ressources: Ressources,
  isOver: () => boolean,
): Promise<Recouvrements> {
  const tables = await ressources.tables()
  const tablePopulation = tablePopulationOf(coucheOfRef(a), couche)
  const polygones = polygonesOfRef(a, tables)
  if (polygones) {
    const { zones, ...rest } = overlapsWithZonage(tables.sideOf(couche, coucheOfRef(a)), polygones)
    return {
      ...rest,
      zones: zones.map((zone) => ({ ...zone, estime: false, negligeable: false })),
      methode: 'communes',
      estime: false,
      tablePopulation,
    }
  }
  const surface = await surfaceOfRef(a, ressources)
  const poids = await weightsOfSurface(surface, ressources, isOver)
  return zonageOfWeights({ surface, poids, couche, tablePopulation }, tables)
}

function zonageOfWeights(
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
