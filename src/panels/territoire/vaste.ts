import type { Catalogue } from '#/datasets/catalogue.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import {
  type Territoire,
  type TerritoireId,
  type TypeTerritoire,
  territoireId,
} from '#/domain/territoire.ts'
import { findInCouche } from '../parts/couches.ts'

export type FicheVasteProps = { territoire: Territoire; couche: CoucheId }

/** The same, once the commune table is there. */
export type VasteProps = FicheVasteProps & { table: CommuneTable }

/** A territory that lies wholly or partly in a wide one. */
export type Inclusion = {
  id: TerritoireId
  code: string
  nom: string
  /** Municipal population of its polygons, whole territory. */
  population: number
  /** The same, on this side only. */
  ici: number
  /** `ici` over `population`, 0 to 1; null without inhabitants. */
  part: number | null
  /** Names of the other territories of the wide one's kind that share it, most inhabited first. */
  ailleurs: string[]
}

/** A région or a département holds more territories than it lies in. */
export function isVaste(type: TypeTerritoire): boolean {
  return type === 'region' || type === 'departement'
}

type Lieu = { table: CommuneTable; catalogue: Catalogue; couche: CoucheId; code: string }

/**
 * Territories of `into` met by the wide territory, with what share of their inhabitants is on
 * this side. Sums over the commune polygons of 2018; those wholly inside come first, then by
 * share, then by name.
 */
export function inclusionsOf(lieu: Lieu, into: CoucheId, millesime: Millesime): Inclusion[] {
  const { table, catalogue, couche, code } = lieu
  const own = new Set(table.polygonesOf(couche, code))
  const populationOf = (index: number) => table.commune(index).population[millesime] ?? 0
  return table
    .composition(couche, code, into)
    .map((met): Inclusion => {
      let [population, ici] = [0, 0]
      const others = new Map<string, number>()
      for (const index of table.polygonesOf(into, met.code)) {
        const inhabitants = populationOf(index)
        population += inhabitants
        if (own.has(index)) ici += inhabitants
        else {
          const other = table.parentsOf(index).find((parent) => parent.couche === couche)?.code
          if (other !== undefined) others.set(other, (others.get(other) ?? 0) + inhabitants)
        }
      }
      return {
        id: territoireId(COUCHES[into].type, met.code),
        code: met.code,
        nom: findInCouche(catalogue, into, met.code)?.nom ?? met.code,
        population,
        ici,
        part: population === 0 ? null : ici / population,
        ailleurs: [...others]
          .sort((a, b) => b[1] - a[1])
          .map(([other]) => findInCouche(catalogue, couche, other)?.nom ?? other),
      }
    })
    .sort(
      (a, b) =>
        Number(a.ailleurs.length > 0) - Number(b.ailleurs.length > 0) ||
        (b.part ?? 0) - (a.part ?? 0) ||
        a.nom.localeCompare(b.nom, 'fr'),
    )
}

/** Share of the inhabitants of the wide territory who live in one at least of `into`; null without any. */
export function couvertureOf(
  { table, couche, code }: Lieu,
  into: CoucheId,
  millesime: Millesime,
): number | null {
  const covered = new Set(
    table.composition(couche, code, into).flatMap((met) => table.polygonesOf(into, met.code)),
  )
  let [total, inside] = [0, 0]
  for (const index of table.polygonesOf(couche, code)) {
    const inhabitants = table.commune(index).population[millesime] ?? 0
    total += inhabitants
    if (covered.has(index)) inside += inhabitants
  }
  return total === 0 ? null : inside / total
}

export type ClustersDuLieu = {
  /** Seat in the territory. */
  ici: ClusterFrance[]
  /** A page gives the région, none the town. */
  sansLieu: ClusterFrance[]
  /** Seat elsewhere; a page says that they act in the région. */
  ailleurs: ClusterFrance[]
}

/**
 * Clusters of a région, or of a département: there, only those whose seat is known can be
 * told, and `sansLieu` are those of its région that might be.
 *
 * @param region code of the région that is read, or of the one that holds the département
 */
export function clustersOf(
  clusters: readonly ClusterFrance[],
  { table, couche, code }: Pick<Lieu, 'table' | 'couche' | 'code'>,
  region: string | null,
): ClustersDuLieu {
  const own = new Set(table.polygonesOf(couche, code))
  const isHere = ({ polygone }: ClusterFrance) => polygone !== null && own.has(polygone)
  const ofRegion = clusters.filter(({ regions }) => region !== null && regions.includes(region))
  return {
    ici: clusters.filter(isHere),
    sansLieu: ofRegion.filter(({ polygone }) => polygone === null),
    ailleurs: ofRegion.filter((cluster) => cluster.polygone !== null && !isHere(cluster)),
  }
}

/** The région that holds most communes of a territory; null when none does. */
export function regionOf({ table, couche, code }: Pick<Lieu, 'table' | 'couche' | 'code'>) {
  if (couche === 'region') return code
  return table.composition(couche, code, 'region')[0]?.code ?? null
}
