import type { Colonnes } from './colonnes.ts'
import type { IndexCouche } from './indexCouche.ts'
import {
  addPolygone,
  emptySomme,
  type Mesure,
  measurePolygones,
  type Parts,
  partsOf,
  type Somme,
  toMesure,
} from './mesure.ts'

/** One territory of the zoning met by A. */
export type RecouvrementZone = {
  code: string
  nom: string
  commun: Mesure
  /** The whole zone. */
  zone: Mesure
  partsDeA: Parts
  partsDeZone: Parts
}

export type RecouvrementsZonage = {
  a: Mesure
  /** Largest common area first; ties by code. */
  zones: RecouvrementZone[]
  /** What of A lies in at least one zone: less than the sum of the rows when zones overlap. */
  couvert: Mesure
  /** What of A lies in no zone. */
  horsZonage: Mesure
}

/**
 * One A against a whole couche, partition or not, in time proportional to A and to
 * the zones it meets. Polygons of A must be distinct; an empty A meets nothing.
 *
 * @param totals whole zones already measured, by row (see `createTables`); measured here if absent
 */
export function overlapsWithZonage(
  { colonnes, index, totals }: { colonnes: Colonnes; index: IndexCouche; totals?: Mesure[] },
  a: ArrayLike<number>,
): RecouvrementsZonage {
  const byRow = new Map<number, Somme>()
  const sommes = { a: emptySomme(), couvert: emptySomme(), hors: emptySomme() }
  for (let i = 0; i < a.length; i++) {
    const commune = a[i] ?? -1
    const from = index.holderStarts[commune] ?? 0
    const to = index.holderStarts[commune + 1] ?? 0
    addPolygone(sommes.a, colonnes, commune)
    addPolygone(from === to ? sommes.hors : sommes.couvert, colonnes, commune)
    for (let k = from; k < to; k++) {
      const row = index.holders[k] ?? -1
      let somme = byRow.get(row)
      if (!somme) {
        somme = emptySomme()
        byRow.set(row, somme)
      }
      addPolygone(somme, colonnes, commune)
    }
  }
  const mesureA = toMesure(sommes.a)
  const zones = [...byRow].map(([row, somme]): RecouvrementZone => {
    const commun = toMesure(somme)
    const zone = totals?.[row] ?? measurePolygones(colonnes, index.polygonesOf(row))
    return {
      code: index.codes[row] ?? '',
      nom: index.noms[row] ?? '',
      commun,
      zone,
      partsDeA: partsOf(commun, mesureA),
      partsDeZone: partsOf(commun, zone),
    }
  })
  return {
    a: mesureA,
    zones: zones.sort(bySharedArea),
    couvert: toMesure(sommes.couvert),
    horsZonage: toMesure(sommes.hors),
  }
}

function bySharedArea(a: RecouvrementZone, b: RecouvrementZone): number {
  return b.commun.areaKm2 - a.commun.areaKm2 || (a.code < b.code ? -1 : 1)
}
