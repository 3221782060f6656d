import { COUCHE_IDS, type CoucheId } from '#/domain/couche.ts'
import type {
  CommunesChiffresFile,
  CommunesFile,
  CoucheTable,
  TerritoiresFile,
} from '#/domain/geoFiles.ts'
import {
  type Colonnes,
  createColonnes,
  type TablePopulation,
  tablePopulationOf,
} from './colonnes.ts'
import { createIndexCouche, type IndexCouche } from './indexCouche.ts'
import { type Mesure, measurePolygones } from './mesure.ts'

/** Everything the commune engine reads, made once and on demand from the files of `public/geo`. */
export type Tables = {
  communes: CommunesFile
  chiffres: CommunesChiffresFile | null
  territoires: TerritoiresFile
  couche: (couche: CoucheId) => CoucheTable
  colonnes: (table: TablePopulation) => Colonnes
  index: (couche: CoucheId) => IndexCouche
  /** Whole territories of a couche, by row. */
  totals: (couche: CoucheId, table: TablePopulation) => Mesure[]
  /** What `overlapsWithZonage` needs, in the population that suits the pair. */
  sideOf: (zonage: CoucheId, a: CoucheId | null) => Side
  /** Polygon of a code of 2018 or of a commune merged since or before; null when unknown. */
  polygoneOf: (codeInsee: string) => number | null
}

type Side = { colonnes: Colonnes; index: IndexCouche; totals: Mesure[] }

export type TablesFiles = {
  communes: CommunesFile
  territoires: TerritoiresFile
  /** Null when not loaded: jobs are then unknown. */
  chiffres: CommunesChiffresFile | null
}

/** Wraps the three files. Nothing is computed until asked for; everything is kept. */
export function createTables({ communes, territoires, chiffres }: TablesFiles): Tables {
  const tables = new Map(territoires.couches.map((table) => [table.id, table]))
  const couche = (id: CoucheId) => tables.get(id) ?? emptyTable(id)
  const colonnes = memo((table: TablePopulation) => createColonnes(communes, chiffres, table))
  const index = memo((id: CoucheId) => createIndexCouche(communes, couche(id)))
  const allTotals = memo((key: string) => {
    const [id, table] = key.split('|') as [CoucheId, TablePopulation]
    const { codes, polygonesOf } = index(id)
    return codes.map((_, row) => measurePolygones(colonnes(table), polygonesOf(row)))
  })
  const totals: Tables['totals'] = (id, table) => allTotals(`${id}|${table}`)
  const rows = memo(() => {
    const map = new Map<string, number>()
    for (const [code, , row] of communes.alias) map.set(code, row)
    communes.codes.forEach((code, row) => {
      map.set(code, row)
    })
    return map
  })
  return {
    communes,
    chiffres,
    territoires,
    couche,
    colonnes,
    index,
    totals,
    sideOf: (zonage, a) => {
      const table = tablePopulationOf(a, zonage)
      return { colonnes: colonnes(table), index: index(zonage), totals: totals(zonage, table) }
    },
    polygoneOf: (code) => rows('').get(code) ?? null,
  }
}

/** Couches the commune table knows: those whose members it lists. */
export function couchesOf({ communes }: Tables): CoucheId[] {
  return COUCHE_IDS.filter((id) => id in communes.appartenance || id in communes.membres)
}

function emptyTable(id: CoucheId): CoucheTable {
  return {
    id,
    codes: [],
    noms: [],
    population: [],
    areaKm2: [],
    nbCommunes: [],
    bboxWgs84: [],
    labelLonLat: [],
  }
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    known.set(key, made)
    return made
  }
}
