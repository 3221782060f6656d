import { useCallback, useEffect, useState } from 'react'
import { loadContenu, loadMonographies } from '#/content/chargements.ts'
import type { ContenuUnique, FichierUnique } from '#/content/fichiers.ts'
import type { Loadable } from '#/datasets/loadable.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import type { Result } from '#/domain/finding.ts'
import type { TerritoireId } from '#/domain/territoire.ts'

export type Monographies = ReadonlyMap<TerritoireId, Monographie>

/** One file of `data/`, fetched when a view first needs it. */
export function useContenu<F extends FichierUnique>(nom: F): Loadable<ContenuUnique<F>> {
  const load = useCallback(() => loadContenu(nom), [nom])
  return useResult(load)
}

/** The monographs that can be read; a broken one does not hide the others. */
export function useMonographies(): Loadable<Monographies> {
  return useResult(readMonographies)
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

/** State of an asynchronous reading. `load` must be stable: it is what is asked again. */
export function useResult<T>(load: () => Promise<Result<T>>): Loadable<T> {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ of: unknown; result: Result<T> } | null>(null)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  // Keeps the state in step with the loader asked for; a late answer to an older one is dropped.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks again
  useEffect(() => {
    let isCurrent = true
    void load().then((result) => {
      if (isCurrent) setState({ of: load, result })
    })
    return () => {
      isCurrent = false
    }
  }, [load, attempt])
  if (state === null || state.of !== load) return { status: 'loading' }
  if (state.result.ok) return { status: 'ready', value: state.result.value }
  return { status: 'failed', message: state.result.findings.map((f) => f.message).join(' '), retry }
}
