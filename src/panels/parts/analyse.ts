import { createContext, useContext, useState } from 'react'
import type { Genre, Requetes } from '#/analysis/worker/protocol.ts'
import type { Loadable } from '#/datasets/loadable.ts'
import { useLoadable } from '#/datasets/useLoadable.ts'
import type { Result } from '#/domain/finding.ts'

/** What the panels ask of the worker. Answers never reject: a failure is a French sentence. */
export type Analyse = {
  [G in Genre]: (args: Requetes[G]['args']) => Promise<Result<Requetes[G]['value']>>
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
export function useReponse<T>(load: () => Promise<Result<T>>): Loadable<T> {
  const loadable = useLoadable(load)
  const [last, setLast] = useState<Loadable<T>>(loadable)
  if (loadable.status === 'loading') return last.status === 'ready' ? last : loadable
  if (!isSameAnswer(last, loadable)) setLast(loadable)
  return loadable
}

function isSameAnswer<T>(a: Loadable<T>, b: Loadable<T>): boolean {
  if (a.status === 'ready' && b.status === 'ready') return a.value === b.value
  return a.status === 'failed' && b.status === 'failed' && a.message === b.message
}
