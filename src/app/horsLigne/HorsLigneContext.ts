import { createContext, useContext } from 'react'
import type { HorsLigne } from './serviceHorsLigne.ts'

/** The service comes after the first paint, or never: null until then. */
export type PoigneeHorsLigne = { current: HorsLigne | null }

export const HorsLigneContext = createContext<PoigneeHorsLigne>({ current: null })

/** What can be asked of the service now; null while there is none. */
export function useHorsLigne(): PoigneeHorsLigne {
  return useContext(HorsLigneContext)
}
