/** State of something fetched: never a throw in the interface, always a French sentence. */
export type Loadable<T> =
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; message: string; retry: () => void }
