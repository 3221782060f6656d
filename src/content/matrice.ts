import type { FormeAnimation } from '#/domain/content/formes.ts'
import type { CaseForme, Monographie } from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { TerritoireId } from '#/domain/territoire.ts'

/** One cell: `null` when no monograph says anything of that form for that territory. */
export type LigneMatrice = {
  pays: PaysIdentite
  cases: (CaseForme | null)[]
}

/**
 * The matrix of forms, one line per Pays in the order given, one column per form.
 * A territory without a monograph has a line of unknown cells.
 */
export function buildMatrice(
  pays: Iterable<PaysIdentite>,
  formes: readonly FormeAnimation[],
  monographies: ReadonlyMap<TerritoireId, Monographie>,
): LigneMatrice[] {
  return [...pays].map((identite) => {
    const cases = monographies.get(identite.id)?.formes ?? []
    return {
      pays: identite,
      cases: formes.map(({ id }) => cases.find(({ forme }) => forme === id) ?? null),
    }
  })
}
