import type { StateCreator } from 'zustand/vanilla'

/** What is kept in this browser, as found by looking into it. */
export type EtatHorsLigne = {
  /** The application and its map. */
  application: { version: string; fichiers: number; presents: number; octets: number }
  /** When this version was taken, ms; null when the server gives no date. */
  date: number | null
  /** Names and figures of every commune and territory. */
  detail: { fichiers: number; presents: number; octets: number }
  /** Départements whose communes are kept, and how many there are. */
  departements: readonly string[]
  nbDepartements: number
  octetsCommunes: number
}

/** Whether the view holds without a network, and what is being taken along. */
export type HorsLigneSlice = {
  /** `absent`: this browser, or this address, has no service worker; null: not looked at yet. */
  horsLigne: EtatHorsLigne | 'absent' | null
  /** Files taken along so far, of how many; null when nothing is under way. */
  emport: { fait: number; total: number } | null
  /** A newer version is there, waiting to be accepted. */
  hasMiseAJour: boolean
  isHorsLigneOpen: boolean
  settleHorsLigne: (etat: EtatHorsLigne | 'absent') => void
  tellEmport: (emport: HorsLigneSlice['emport']) => void
  offerMiseAJour: (isOffered: boolean) => void
  openHorsLigne: (isOpen: boolean) => void
}

export const createHorsLigneSlice: StateCreator<HorsLigneSlice, [], [], HorsLigneSlice> = (
  set,
) => ({
  horsLigne: null,
  emport: null,
  hasMiseAJour: false,
  isHorsLigneOpen: false,
  settleHorsLigne: (horsLigne) => set({ horsLigne }),
  tellEmport: (emport) => set({ emport }),
  offerMiseAJour: (hasMiseAJour) => set({ hasMiseAJour }),
  openHorsLigne: (isHorsLigneOpen) => set({ isHorsLigneOpen }),
})
