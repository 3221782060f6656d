import { COUCHE_IDS, COUCHES, type CoucheId, coucheOf } from '#/domain/couche.ts'
import type { CoucheTable, TerritoiresFile } from '#/domain/geoFiles.ts'
import { MILLESIMES, type Millesime } from '#/domain/millesime.ts'
import {
  parseTerritoireId,
  type Territoire,
  type TerritoireId,
  territoireId,
} from '#/domain/territoire.ts'

/** Every territory but communes, by id and vintage: what panel, list, search and map share. */
export type Catalogue = {
  /** The columns of a couche; empty columns when the file has none. */
  table: (couche: CoucheId) => CoucheTable
  /** All territories of a couche, in the file's order (by code). */
  territoires: (couche: CoucheId) => readonly Territoire[]
  /** One territory in that very vintage, or null. Kinds with one vintage ignore it. */
  find: (id: TerritoireId, millesime: Millesime) => Territoire | null
  /** Vintages in which this id exists, oldest first; all three for kinds with one vintage. */
  millesimesOf: (id: TerritoireId) => Millesime[]
  /** That vintage if it exists there, otherwise the nearest later, then earlier, one. */
  findNearest: (id: TerritoireId, millesime: Millesime) => Territoire | null
  /** Remark of the pipeline on one territory (doubtful members, partial commune…), or null. */
  noteOf: (territoire: Territoire) => string | null
}

/** Builds the catalogue from `territoires.json`. Rows are turned into objects on first use. */
export function createCatalogue(file: TerritoiresFile): Catalogue {
  const tables = new Map(file.couches.map((table) => [table.id, table]))
  const rowsByCouche = new Map<CoucheId, Map<string, number>>()
  const listByCouche = new Map<CoucheId, readonly Territoire[]>()

  const table = (couche: CoucheId) => tables.get(couche) ?? emptyTable(couche)
  const rowsOf = (couche: CoucheId) => {
    const known = rowsByCouche.get(couche)
    if (known) return known
    const rows = new Map(table(couche).codes.map((code, row) => [code, row]))
    rowsByCouche.set(couche, rows)
    return rows
  }
  const find: Catalogue['find'] = (id, millesime) => {
    const parsed = parseTerritoireId(id)
    const couche = parsed && coucheOf(parsed.type, millesime)
    if (!couche) return null
    const row = rowsOf(couche).get(parsed.code)
    return row === undefined ? null : readRow(table(couche), row)
  }
  const millesimesOf: Catalogue['millesimesOf'] = (id) =>
    MILLESIMES.filter((millesime) => find(id, millesime) !== null)

  return {
    table,
    find,
    millesimesOf,
    territoires: (couche) => {
      const known = listByCouche.get(couche)
      if (known) return known
      const list = table(couche).codes.flatMap((_, row) => readRow(table(couche), row) ?? [])
      listByCouche.set(couche, list)
      return list
    },
    findNearest: (id, millesime) => {
      const start = MILLESIMES.indexOf(millesime)
      const order = [...MILLESIMES.slice(start), ...MILLESIMES.slice(0, start).reverse()]
      for (const candidate of order) {
        const found = find(id, candidate)
        if (found) return found
      }
      return null
    },
    noteOf: (territoire) => {
      const couche = COUCHE_IDS.find(
        (candidate) =>
          COUCHES[candidate].type === territoire.type &&
          COUCHES[candidate].millesime === territoire.millesime,
      )
      if (!couche) return null
      const row = rowsOf(couche).get(territoire.code)
      return row === undefined ? null : (table(couche).notes?.[row] ?? null)
    },
  }
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

function readRow(table: CoucheTable, row: number): Territoire | null {
  const { type, millesime } = COUCHES[table.id]
  const code = table.codes[row]
  const nom = table.noms[row]
  const bboxWgs84 = table.bboxWgs84[row]
  const labelLonLat = table.labelLonLat[row]
  if (code === undefined || nom === undefined || !bboxWgs84 || !labelLonLat) return null
  const nature = table.natures?.[row]
  return {
    id: territoireId(type, code),
    type,
    code,
    nom,
    ...(nature ? { nature } : {}),
    millesime,
    population: table.population[row] ?? null,
    areaKm2: table.areaKm2[row] ?? 0,
    nbCommunes: table.nbCommunes[row] ?? 0,
    bboxWgs84,
    labelLonLat,
  }
}
