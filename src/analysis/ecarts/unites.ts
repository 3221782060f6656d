import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { type TerritoireId, territoireId } from '#/domain/territoire.ts'
import type { Tables } from '../communes/tables.ts'
import { type GroupeNominal, groupeNominal } from '../phrase/groupeNominal.ts'

/** One territory of a couche, as a gap needs it. */
export type Unite = {
  row: number
  id: TerritoireId
  code: string
  nom: string
  /** In a sentence: « le PETR du Pays de Langres ». */
  nomme: GroupeNominal
  /** Code of the région, then of the département, that holds most of its inhabitants. */
  region: string | null
  departement: string | null
  polygones: Int32Array
  /** Its most populated commune, from which its distances are told; -1 when it has none. */
  chef: number
}

export type Unites = {
  couche: CoucheId
  liste: readonly Unite[]
  byCode: ReadonlyMap<string, Unite>
}

/** Places and names every territory of a couche. An empty territory has no région. */
export function createUnites(tables: Tables, couche: CoucheId): Unites {
  const { type, millesime } = COUCHES[couche]
  const { codes, noms, polygonesOf } = tables.index(couche)
  const liste = codes.map((code, row): Unite => {
    const nom = noms[row] ?? code
    const polygones = polygonesOf(row)
    return {
      row,
      id: territoireId(type, code),
      code,
      nom,
      nomme: groupeNominal({ type, nom, millesime }),
      region: mostInhabited(tables, 'region', polygones),
      departement: mostInhabited(tables, 'departement', polygones),
      polygones,
      chef: mostPopulated(tables, polygones),
    }
  })
  return { couche, liste, byCode: new Map(liste.map((unite) => [unite.code, unite])) }
}

/** The territory of a partition that holds most inhabitants of some communes; ties to the lowest code. */
export function mostInhabited(
  tables: Tables,
  couche: CoucheId,
  polygones: ArrayLike<number>,
): string | null {
  const { communes } = tables
  const holders = communes.appartenance[couche]
  if (!holders) return null
  const sums = new Map<number, number>()
  for (let i = 0; i < polygones.length; i++) {
    const polygone = polygones[i] ?? -1
    const row = holders[polygone] ?? -1
    if (row < 0) continue
    sums.set(row, (sums.get(row) ?? 0) + (communes.population.actuel[polygone] ?? 0))
  }
  const [best] = [...sums].sort(([a, x], [b, y]) => y - x || a - b)
  return best ? (tables.index(couche).codes[best[0]] ?? null) : null
}

function mostPopulated({ communes }: Tables, polygones: ArrayLike<number>): number {
  let best = -1
  let most = -1
  for (let i = 0; i < polygones.length; i++) {
    const polygone = polygones[i] ?? -1
    const population = communes.population.actuel[polygone] ?? 0
    if (population <= most) continue
    most = population
    best = polygone
  }
  return best
}
