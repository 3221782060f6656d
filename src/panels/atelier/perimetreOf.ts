import type { CommuneTable } from '#/datasets/communeTable.ts'
import { coucheOf } from '#/domain/couche.ts'
import { MILLESIMES, type Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import type { Atelier, ModifAtelier } from '#/store/atelier.slice.ts'

/** The communes of the workshop: where it starts from, and where the changes lead. */
export type Perimetre = { base: readonly number[]; polygones: readonly number[] }

/** Applies the changes in order. An unknown id changes nothing. */
export function perimetreOf(table: CommuneTable, atelier: Atelier): Perimetre {
  const base = atelier.base === null ? [] : polygonesOf(table, atelier.base, atelier.millesime)
  const inside = new Set(base)
  for (const modif of atelier.modifs) apply(inside, table, modif, atelier.millesime)
  return { base, polygones: [...inside].sort((a, b) => a - b) }
}

/** Communes of any territory, in the vintage or the nearest other that has it. */
export function polygonesOf(
  table: CommuneTable,
  id: TerritoireId,
  millesime: Millesime,
): readonly number[] {
  const parsed = parseTerritoireId(id)
  if (parsed === null) return []
  if (parsed.type === 'commune') {
    const index = table.indexOf(parsed.code)
    return index === null ? [] : [index]
  }
  for (const vintage of [millesime, ...MILLESIMES.filter((other) => other !== millesime)]) {
    const couche = coucheOf(parsed.type, vintage)
    const found = couche === null ? [] : table.polygonesOf(couche, parsed.code)
    if (found.length > 0) return found
  }
  return []
}

function apply(
  inside: Set<number>,
  table: CommuneTable,
  { geste, id }: ModifAtelier,
  millesime: Millesime,
): void {
  const polygones = polygonesOf(table, id, millesime)
  const isWhole = polygones.every((index) => inside.has(index))
  const isRemoval = geste === 'retrait' || (geste === 'bascule' && isWhole)
  for (const index of polygones) {
    if (isRemoval) inside.delete(index)
    else inside.add(index)
  }
}
