import type { Colonnes } from '../communes/colonnes.ts'
import type { IndexCouche } from '../communes/indexCouche.ts'

/** Where a commune stands at one step: in which EPCI, inside the territory or out of it. */
export type Noeud = {
  /** Unique at its step. */
  id: string
  /** SIREN; null for a commune without EPCI. */
  epci: string | null
  nom: string
  dansTerritoire: boolean
  communes: number
  population: number | null
  /** Every commune of that EPCI, in the whole country, is in this node. */
  entier: boolean
}

/** Communes that go from one node to another between two steps. */
export type Flux = {
  de: string
  vers: string
  polygones: number[]
  communes: number
  population: number | null
  /** The whole EPCI left behind goes this way: it moved in one piece. */
  entier: boolean
}

/** One vintage: the communes of the territory then, and the EPCI of the time. */
export type Etape = { polygones: ReadonlySet<number>; epci: IndexCouche }

/** Name of the node of communes that had no EPCI. */
const SANS_EPCI = 'Communes sans EPCI'

/**
 * The nodes of a step over a fixed universe of communes: those of the territory at
 * any step. Each commune is in exactly one node, so every step adds up to the same
 * communes and inhabitants. Inside first, then by population; ties by id.
 */
export function noeudsOf(etape: Etape, univers: readonly number[], colonnes: Colonnes): Noeud[] {
  const groups = groupBy(univers, (index) => noeudId(etape, index))
  return [...groups]
    .map(([id, polygones]): Noeud => {
      const row = rowOf(etape.epci, polygones[0] ?? -1)
      return {
        id,
        epci: row < 0 ? null : (etape.epci.codes[row] ?? null),
        nom: row < 0 ? SANS_EPCI : (etape.epci.noms[row] ?? ''),
        dansTerritoire: etape.polygones.has(polygones[0] ?? -1),
        communes: polygones.length,
        population: populationOf(colonnes, polygones),
        entier: row >= 0 && etape.epci.polygonesOf(row).length === polygones.length,
      }
    })
    .sort(
      (a, b) =>
        Number(b.dansTerritoire) - Number(a.dansTerritoire) ||
        (b.population ?? 0) - (a.population ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
}

/**
 * The flows between two steps over the same universe; they add up exactly to the
 * nodes on both sides. Largest number of communes first, ties by ids.
 */
export function fluxBetween(
  [before, after]: readonly [Etape, Etape],
  univers: readonly number[],
  colonnes: Colonnes,
): Flux[] {
  const groups = groupBy(univers, (i) => `${noeudId(before, i)} → ${noeudId(after, i)}`)
  return [...groups.values()]
    .map((polygones): Flux => {
      const first = polygones[0] ?? -1
      const row = rowOf(before.epci, first)
      return {
        de: noeudId(before, first),
        vers: noeudId(after, first),
        polygones,
        communes: polygones.length,
        population: populationOf(colonnes, polygones),
        entier: row >= 0 && before.epci.polygonesOf(row).length === polygones.length,
      }
    })
    .sort((a, b) => b.communes - a.communes || (a.de + a.vers < b.de + b.vers ? -1 : 1))
}

/** Inhabitants of some communes; null as soon as one is unknown, so that no total lies. */
function populationOf(colonnes: Colonnes, polygones: readonly number[]): number | null {
  const sum = polygones.reduce((total, i) => total + (colonnes.population[i] ?? Number.NaN), 0)
  return Number.isNaN(sum) ? null : sum
}

function noeudId(etape: Etape, index: number): string {
  const row = rowOf(etape.epci, index)
  const code = row < 0 ? 'sans-epci' : (etape.epci.codes[row] ?? '')
  return `${etape.polygones.has(index) ? 'dans' : 'hors'}:${code}`
}

function rowOf({ holderStarts, holders }: IndexCouche, index: number): number {
  const from = holderStarts[index] ?? 0
  return from === (holderStarts[index + 1] ?? 0) ? -1 : (holders[from] ?? -1)
}

function groupBy(
  indexes: readonly number[],
  key: (index: number) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const index of indexes) {
    const id = key(index)
    const list = groups.get(id)
    if (list) list.push(index)
    else groups.set(id, [index])
  }
  return groups
}
