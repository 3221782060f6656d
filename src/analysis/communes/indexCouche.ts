import type { CoucheId } from '#/domain/couche.ts'
import type { CommunesFile, CoucheTable } from '#/domain/geoFiles.ts'

/**
 * Who holds what in one couche, both ways, as compressed rows: the polygons of
 * territory `row` are `polygones[starts[row]…starts[row+1]]`, the territories over
 * polygon `i` are `holders[holderStarts[i]…holderStarts[i+1]]`.
 */
export type IndexCouche = {
  couche: CoucheId
  codes: readonly string[]
  noms: readonly string[]
  /** Row of a code; -1 when the couche has none. */
  rowOf: (code: string) => number
  /** Polygons of a row, ascending; empty outside the table. */
  polygonesOf: (row: number) => Int32Array
  holderStarts: Int32Array
  holders: Int32Array
}

/** Builds both directions once, in time proportional to the memberships. */
export function createIndexCouche(file: CommunesFile, table: CoucheTable): IndexCouche {
  const size = file.codes.length
  const count = table.codes.length
  const { territoires, communes } = memberships(file, table)
  const byTerritoire = groupBy(territoires, communes, count)
  const byCommune = groupBy(communes, territoires, size)
  const rows = new Map(table.codes.map((code, row) => [code, row]))
  return {
    couche: table.id,
    codes: table.codes,
    noms: table.noms,
    rowOf: (code) => rows.get(code) ?? -1,
    polygonesOf: (row) =>
      row < 0 || row >= count
        ? new Int32Array()
        : byTerritoire.values.subarray(byTerritoire.starts[row], byTerritoire.starts[row + 1]),
    holderStarts: byCommune.starts,
    holders: byCommune.values,
  }
}

/** Every (territory, commune) pair; a column of the file for partitions, lists for the others. */
function memberships(file: CommunesFile, table: CoucheTable) {
  const territoires: number[] = []
  const communes: number[] = []
  const column = file.appartenance[table.id]
  if (column) {
    column.forEach((row, commune) => {
      if (row < 0) return
      territoires.push(row)
      communes.push(commune)
    })
    return { territoires, communes }
  }
  file.membres[table.id]?.forEach((members, row) => {
    for (const commune of [...new Set(members)].sort((a, b) => a - b)) {
      territoires.push(row)
      communes.push(commune)
    }
  })
  return { territoires, communes }
}

/** Counting sort of `values` by `keys` (0…size-1); keeps the order inside a key. */
function groupBy(keys: readonly number[], values: readonly number[], size: number) {
  const starts = new Int32Array(size + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const next = starts.slice()
  const sorted = new Int32Array(values.length)
  keys.forEach((key, i) => {
    const at = next[key] ?? 0
    sorted[at] = values[i] ?? 0
    next[key] = at + 1
  })
  return { starts, values: sorted }
}
