import { useCallback } from 'react'
import { loadContenu, loadMonographies } from '#/content/chargements.ts'
import type { ContenuUnique, FichierUnique } from '#/content/fichiers.ts'
import type { Loadable } from '#/datasets/loadable.ts'
import { useLoadable } from '#/datasets/useLoadable.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import type { Result } from '#/domain/finding.ts'
import type { TerritoireId } from '#/domain/territoire.ts'

export type Monographies = ReadonlyMap<TerritoireId, Monographie>

/** One file of `data/`, fetched when a view first needs it. */
export function useContenu<F extends FichierUnique>(nom: F): Loadable<ContenuUnique<F>> {
  const load = useCallback(() => loadContenu(nom), [nom])
  return useLoadable(load)
}

/** The monographs that can be read; a broken one does not hide the others. */
export function useMonographies(): Loadable<Monographies> {
  return useLoadable(readMonographies)
}

async function readMonographies(): Promise<Result<Monographies>> {
  const { monographies, findings } = await loadMonographies()
  return monographies.size === 0 && findings.length > 0
    ? { ok: false, findings }
    : { ok: true, value: monographies }
}

/** Several loadings as one: ready when all are, failed as soon as one is. */
export function together<A, B>(a: Loadable<A>, b: Loadable<B>): Loadable<readonly [A, B]> {
  if (a.status === 'failed') return a
  if (b.status === 'failed') return b
  if (a.status === 'loading' || b.status === 'loading') return { status: 'loading' }
  return { status: 'ready', value: [a.value, b.value] }
}
