import type { ReactNode } from 'react'
import type { Loadable } from '#/datasets/loadable.ts'
import { Notice } from '#/ui/Notice.tsx'

export type AttenteProps<T> = {
  of: Loadable<T>
  /** What one waits for, as a sentence. */
  loading: string
  children: (value: T) => ReactNode
}

/** What is loaded, or a sentence while it is not, or a sentence and a way out when it failed. */
export function Attente<T>({ of, loading, children }: AttenteProps<T>) {
  if (of.status === 'loading') return <Notice tone="loading">{loading}</Notice>
  if (of.status === 'failed') {
    return (
      <Notice tone="problem" action={{ label: 'Réessayer', onPress: of.retry }}>
        {of.message}
      </Notice>
    )
  }
  return <>{children(of.value)}</>
}
