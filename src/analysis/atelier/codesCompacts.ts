import type { IndexCouche } from '../communes/indexCouche.ts'
import type { Tables } from '../communes/tables.ts'

/*
 * A set of communes as text for a link. Whole EPCI first (`e200071116`), then communes
 * by département, three characters each after the two of the département:
 * `39001013300` is 39001, 39013 and 39300. Groups are joined by `_`.
 */
const DEPARTEMENT = 2
const RANG = 3

/** Writes polygons; EPCI are those of the index, used only when all their communes are there. */
export function writeCodes(
  polygones: readonly number[],
  epci: IndexCouche,
  tables: Tables,
): string {
  const left = new Set(polygones)
  const groups: string[] = []
  for (const row of new Set(polygones.flatMap((index) => holderOf(epci, index)))) {
    const members = epci.polygonesOf(row)
    if (members.length < 2 || !members.every((index) => left.has(index))) continue
    for (const index of members) left.delete(index)
    groups.push(`e${epci.codes[row] ?? ''}`)
  }
  const byDepartement = new Map<string, string>()
  for (const index of [...left].sort((a, b) => a - b)) {
    const code = tables.communes.codes[index] ?? ''
    const departement = code.slice(0, DEPARTEMENT)
    byDepartement.set(departement, (byDepartement.get(departement) ?? '') + code.slice(DEPARTEMENT))
  }
  for (const [departement, rangs] of byDepartement) groups.push(departement + rangs)
  return groups.join('_')
}

/** Reads them back; `unknown` holds every code or fragment that leads nowhere. */
export function readCodes(
  text: string,
  epci: IndexCouche,
  tables: Tables,
): { polygones: number[]; unknown: string[] } {
  const polygones: number[] = []
  const unknown: string[] = []
  for (const group of text.split('_').filter((part) => part !== '')) {
    if (group.startsWith('e')) {
      const members = epci.polygonesOf(epci.rowOf(group.slice(1)))
      if (members.length === 0) unknown.push(group.slice(1))
      polygones.push(...members)
      continue
    }
    const departement = group.slice(0, DEPARTEMENT)
    for (let at = DEPARTEMENT; at < group.length; at += RANG) {
      const code = departement + group.slice(at, at + RANG)
      const index = tables.polygoneOf(code)
      if (index === null) unknown.push(code)
      else polygones.push(index)
    }
  }
  return { polygones, unknown }
}

function holderOf({ holderStarts, holders }: IndexCouche, index: number): number[] {
  return Array.from(holders.subarray(holderStarts[index], holderStarts[index + 1]))
}
