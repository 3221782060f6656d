import { createContext, useContext, useState } from 'react'
import type { RecouvrementsZonage } from '#/analysis/communes/overlapsWithZonage.ts'
import type { Overlap } from '#/analysis/overlap.ts'
import type { Reforme } from '#/analysis/reforme/reforme.ts'
import type { Loadable } from '#/datasets/loadable.ts'
import { useLoadable } from '#/datasets/useLoadable.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'
import type { TerritoireId } from '#/domain/territoire.ts'

/** One side of a comparison, as the worker knows it. */
export type Cote =
  | { kind: 'couche'; couche: CoucheId; code: string }
  /** Communes of 2018, by code: the workshop. */
  | { kind: 'communes'; codes: readonly string[] }
  /** The perimeter imported in this session. */
  | { kind: 'importe' }

/** What the panels ask of the worker. Answers never reject: a failure is a French sentence. */
export type Analyse = {
  paire: (a: Cote, b: Cote) => Promise<Result<Overlap>>
  zonage: (a: Cote, zonage: CoucheId) => Promise<Result<RecouvrementsZonage>>
  /** What became of a territory from one vintage to the next. */
  reforme: (id: TerritoireId) => Promise<Result<Reforme>>
}

export const AnalyseContext = createContext<Analyse | null>(null)

/** The engines of this application; throws outside the provider, which is a bug. */
export function useAnalyse(): Analyse {
  const analyse = useContext(AnalyseContext)
  if (analyse === null) throw new Error('useAnalyse is used outside AnalyseContext')
  return analyse
}

/**
 * Follows a question to the worker, and keeps the last answer while the next one comes:
 * what is on screen changes at once rather than blinking.
 *
 * @param load stable between renders: another function is another question
 */
export function useReponse<T>(load: () => Promise<Result<T>>): Loadable<T> & { isStale?: boolean } {
  const loadable = useLoadable(load)
  const [last, setLast] = useState<Loadable<T> | null>(null)
  if (loadable.status !== 'loading') {
    if (last?.status !== loadable.status || !isSameAnswer(last, loadable)) setLast(loadable)
    return loadable
  }
  return last?.status === 'ready' ? { ...last, isStale: true } : loadable
}

function isSameAnswer<T>(a: Loadable<T>, b: Loadable<T>): boolean {
  if (a.status === 'ready' && b.status === 'ready') return a.value === b.value
  return a.status === 'failed' && b.status === 'failed' && a.message === b.message
}
