import type { CoucheId } from '#/domain/couche.ts'
import type { CommunesFile } from '#/domain/geoFiles.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { Catalogue } from './catalogue.ts'

/** One commune polygon of 2018. */
export type Commune = {
  index: number
  code: string
  nom: string
  departement: string
  areaKm2: number
  lonLat: [lon: number, lat: number]
  /** Municipal population by vintage of table; null when unknown. */
  population: Record<Millesime | '2018', number | null>
}

export type PartCommune = { code: string; communes: number; total: number }

/** The commune polygons of 2018 and what they belong to: the ground every couche stands on. */
export type CommuneTable = {
  size: number
  /** Throws on an index outside 0…size-1, which is a bug. */
  commune: (index: number) => Commune
  /** Polygon of a code of 2018, or of a code merged before or since; null when unknown. */
  indexOf: (code: string) => number | null
  /** Polygons of a territory, in the table's order; empty when the code is unknown. */
  polygonesOf: (couche: CoucheId, code: string) => readonly number[]
  /** Every territory, of every couche, that holds this polygon. */
  parentsOf: (index: number) => { couche: CoucheId; code: string }[]
  /**
   * How a territory is spread over another couche: for each territory of `into`
   * it meets, its polygons there and how many that one has. Most shared first.
   */
  composition: (couche: CoucheId, code: string, into: CoucheId) => PartCommune[]
}

/** Builds the table from `communes.json`; indexes by territory are made on first use. */
export function createCommuneTable(file: CommunesFile, catalogue: Catalogue): CommuneTable {
  const couches = [...Object.keys(file.appartenance), ...Object.keys(file.membres)] as CoucheId[]
  const byCode = new Map<string, number>()
  for (const [code, , index] of file.alias) byCode.set(code, index)
  file.codes.forEach((code, index) => {
    byCode.set(code, index)
  })

  const memo = new Map<CoucheId, Map<string, number[]>>()
  const polygonesByCode = (couche: CoucheId) => {
    const known = memo.get(couche)
    if (known) return known
    const made = groupPolygones(file, couche, catalogue.table(couche).codes)
    memo.set(couche, made)
    return made
  }
  const holders = new Map<CoucheId, Map<number, string[]>>()
  const codesHolding = (couche: CoucheId, index: number): string[] => {
    const column = file.appartenance[couche]
    if (column) {
      const code = catalogue.table(couche).codes[column[index] ?? -1]
      return code === undefined ? [] : [code]
    }
    let map = holders.get(couche)
    if (!map) {
      map = invert(polygonesByCode(couche))
      holders.set(couche, map)
    }
    return map.get(index) ?? []
  }

  return {
    size: file.codes.length,
    commune: (index) => readCommune(file, index),
    indexOf: (code) => byCode.get(code) ?? null,
    polygonesOf: (couche, code) => polygonesByCode(couche).get(code) ?? [],
    parentsOf: (index) =>
      couches.flatMap((couche) => codesHolding(couche, index).map((code) => ({ couche, code }))),
    composition: (couche, code, into) => {
      const counts = new Map<string, number>()
      for (const index of polygonesByCode(couche).get(code) ?? []) {
        for (const other of codesHolding(into, index)) {
          counts.set(other, (counts.get(other) ?? 0) + 1)
        }
      }
      return [...counts]
        .map(([other, communes]) => ({
          code: other,
          communes,
          total: polygonesByCode(into).get(other)?.length ?? 0,
        }))
        .sort((a, b) => b.communes - a.communes || a.code.localeCompare(b.code))
    },
  }
}

function groupPolygones(file: CommunesFile, couche: CoucheId, codes: readonly string[]) {
  const groups = new Map<string, number[]>(codes.map((code) => [code, []]))
  const column = file.appartenance[couche]
  if (column) {
    column.forEach((row, index) => {
      const code = codes[row]
      if (code !== undefined) groups.get(code)?.push(index)
    })
    return groups
  }
  codes.forEach((code, row) => {
    groups.set(code, file.membres[couche]?.[row] ?? [])
  })
  return groups
}

function invert(groups: Map<string, number[]>): Map<number, string[]> {
  const map = new Map<number, string[]>()
  for (const [code, polygones] of groups) {
    for (const index of polygones) {
      const codes = map.get(index)
      if (codes) codes.push(code)
      else map.set(index, [code])
    }
  }
  return map
}

function readCommune(file: CommunesFile, index: number): Commune {
  const code = file.codes[index]
  const nom = file.noms[index]
  const lonLat = file.lonLat[index]
  if (code === undefined || nom === undefined || !lonLat) {
    throw new Error(`No commune polygon at index ${index} (table of ${file.codes.length})`)
  }
  return {
    index,
    code,
    nom,
    departement: code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2),
    areaKm2: (file.areaHa[index] ?? 0) / 100,
    lonLat,
    population: {
      '2016': file.population['2016'][index] ?? null,
      '2017': file.population['2017'][index] ?? null,
      '2018': file.population['2018'][index] ?? null,
      actuel: file.population.actuel[index] ?? null,
    },
  }
}
