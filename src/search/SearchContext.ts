import { createContext, useContext } from 'react'
import type { SearchClient } from './searchTypes.ts'

export const SearchContext = createContext<SearchClient | null>(null)

/** The search of this application; throws outside the provider, which is a bug. */
export function useSearch(): SearchClient {
  const client = useContext(SearchContext)
  if (client === null) throw new Error('useSearch is used outside SearchContext')
  return client
}
