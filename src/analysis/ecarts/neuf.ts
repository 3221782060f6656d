import type { Cluster } from '#/domain/content/cluster.ts'
import { coucheOf } from '#/domain/couche.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import type { Tables } from '../communes/tables.ts'
import type { ContexteEcarts } from './contexte.ts'

/** The perimeters that the memento describes are those of 2016. */
const MILLESIME = '2016'

/** How much of a cluster's perimeter and of a Pays lie in one another, by inhabitants of 2014. */
export type Presence = {
  /** Its seat is in a commune of the Pays. */
  siegeDedans: boolean
  /** Inhabitants of the perimeter; 0 when none is drawn. */
  habitants: number
  /** Share of the perimeter's inhabitants who live in the Pays, 0–1; 0 when none is drawn. */
  partDuPerimetre: number
  /** Share of the Pays's inhabitants who live in the perimeter, 0–1. */
  partDuPays: number
  /** The rest of each, from counts: 1 minus a share would miss a threshold by a rounding. */
  horsPays: number
  horsPerimetre: number
}

/** The commune polygons of a territory, in the vintage of the memento; empty when it is unknown. */
export function polygonesOfTerritoire(tables: Tables, id: TerritoireId): ArrayLike<number> {
  const parsed = parseTerritoireId(id)
  if (!parsed) return []
  if (parsed.type === 'commune') {
    const polygone = tables.polygoneOf(parsed.code)
    return polygone === null ? [] : [polygone]
  }
  const couche = coucheOf(parsed.type, MILLESIME)
  if (couche === null) return []
  const index = tables.index(couche)
  return index.polygonesOf(index.rowOf(parsed.code))
}

/** Which of the perimeters of a cluster count. */
export type ChoixPerimetre = {
  roles: readonly ('coeur' | 'aire')[]
  avecIncertains: boolean
}

/** The union of the perimeters of a cluster that count. */
export function perimetreOf(
  tables: Tables,
  { perimetres }: Pick<Cluster, 'perimetres'>,
  { roles, avecIncertains }: ChoixPerimetre,
): Set<number> {
  const union = new Set<number>()
  for (const { territoire, role, certitude } of perimetres) {
    if (!roles.includes(role) || (certitude === 'incertaine' && !avecIncertains)) continue
    const polygones = polygonesOfTerritoire(tables, territoire)
    for (let i = 0; i < polygones.length; i++) union.add(polygones[i] ?? -1)
  }
  return union
}

/** Where a cluster stands with regard to some communes. */
export function presenceOf(
  { tables }: ContexteEcarts,
  pays: ArrayLike<number>,
  { siege, perimetre }: { siege: TerritoireId | null; perimetre: ReadonlySet<number> },
): Presence {
  const { population } = tables.colonnes(MILLESIME)
  const sum = (indexes: Iterable<number>) => {
    let total = 0
    for (const index of indexes) {
      const value = population[index] ?? Number.NaN
      if (!Number.isNaN(value)) total += value
    }
    return total
  }
  const communes = Array.from(pays)
  const shared = sum(communes.filter((index) => perimetre.has(index)))
  const [of, all] = [sum(perimetre), sum(communes)]
  const seat = siege === null ? [] : polygonesOfTerritoire(tables, siege)
  return {
    siegeDedans: seat.length > 0 && communes.includes(seat[0] ?? -1),
    habitants: of,
    partDuPerimetre: of === 0 ? 0 : shared / of,
    partDuPays: all === 0 ? 0 : shared / all,
    horsPays: of === 0 ? 0 : (of - shared) / of,
    horsPerimetre: of === 0 || all === 0 ? 0 : (all - shared) / all,
  }
}
