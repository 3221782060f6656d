/** A perimeter in the making: distinct commune polygons, ascending. */
export type Polygones = readonly number[]

/** Puts indexes in order, each once. */
export function toPolygones(indexes: Iterable<number>): Polygones {
  return [...new Set(indexes)].sort((a, b) => a - b)
}

/** Adds communes (or all those of an EPCI); those already in are left as they are. */
export function addPolygones(perimetre: Polygones, added: Iterable<number>): Polygones {
  return toPolygones([...perimetre, ...added])
}

/** Takes communes out; those that are not in are ignored. */
export function removePolygones(perimetre: Polygones, removed: Iterable<number>): Polygones {
  const gone = new Set(removed)
  return perimetre.filter((index) => !gone.has(index))
}

/** What a perimeter has more, and less, than another. */
export function compare(from: Polygones, to: Polygones): { ajouts: number[]; retraits: number[] } {
  const [before, after] = [new Set(from), new Set(to)]
  return {
    ajouts: to.filter((index) => !before.has(index)),
    retraits: from.filter((index) => !after.has(index)),
  }
}
