import type { Result } from '#/domain/finding.ts'

/** State of something fetched: never a throw in the interface, always a French sentence. */
export type Loadable<T> =
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; message: string; retry: () => void }

/** An answer as the interface reads it; `retry` asks again after a failure. */
export function loadableOf<T>(result: Result<T> | null, retry: () => void): Loadable<T> {
  if (result === null) return { status: 'loading' }
  if (result.ok) return { status: 'ready', value: result.value }
  return { status: 'failed', message: result.findings.map((f) => f.message).join(' '), retry }
}
