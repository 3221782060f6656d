import type { Flux, Noeud } from '#/analysis/reforme/flux.ts'
import type { Reforme } from '#/analysis/reforme/reforme.ts'

/** Sweeps of the ordering: more change nothing on the nine Pays. */
const SWEEPS = 6

/**
 * The nodes of each step in an order where flows cross as little as we can: each node
 * at the average place of those it exchanges communes with, inside before outside.
 */
export function ordonner({ etapes, flux }: Pick<Reforme, 'etapes' | 'flux'>): Noeud[][] {
  const columns = etapes.map(({ noeuds }) => [...noeuds])
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isForward = sweep % 2 === 0
    const order = columns.map((_, at) => at)
    for (const at of isForward ? order.slice(1) : order.slice(0, -1).reverse()) {
      const fixed = columns[isForward ? at - 1 : at + 1] ?? []
      const links = flux[isForward ? at - 1 : at] ?? []
      const column = columns[at]
      if (column) sortBy(column, middles(column, fixed, links, isForward))
    }
  }
  return columns
}

/** Where each node would like to stand, as the average place of its partners. */
function middles(
  column: readonly Noeud[],
  fixed: readonly Noeud[],
  links: readonly Flux[],
  isForward: boolean,
): Map<string, number> {
  const places = new Map(fixed.map(({ id }, place) => [id, place]))
  return new Map(
    column.map(({ id }, own) => {
      const mine = links.filter(({ de, vers }) => (isForward ? vers : de) === id)
      const weight = mine.reduce((sum, { communes }) => sum + communes, 0)
      const sum = mine.reduce(
        (acc, { de, vers, communes }) =>
          acc + communes * (places.get(isForward ? de : vers) ?? own),
        0,
      )
      return [id, weight === 0 ? own : sum / weight]
    }),
  )
}

function sortBy(column: Noeud[], places: ReadonlyMap<string, number>): void {
  column.sort(
    (a, b) =>
      Number(b.dansTerritoire) - Number(a.dansTerritoire) ||
      (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )
}
