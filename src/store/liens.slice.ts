import type { StateCreator } from 'zustand/vanilla'
import type { NoeudId } from '#/domain/content/acteur.ts'
import type { EtatLien, TypeLien } from '#/domain/content/lien.ts'

/** Steps of a path kept; older ones are forgotten. */
const MAX_CHEMIN = 8

/** What the network of links shows: the path walked, what is left out, what is pointed at. */
export type LiensSlice = {
  /** Actors visited, the last one being the one looked at; empty: the whole network. */
  chemin: readonly NoeudId[]
  typesCaches: readonly TypeLien[]
  etatsCaches: readonly EtatLien[]
  hoveredNoeud: NoeudId | null
  hoveredLien: string | null
  /** Goes to an actor; back to it when it is already on the path; to the whole network with null. */
  visitNoeud: (id: NoeudId | null) => void
  hideTypes: (types: readonly TypeLien[]) => void
  hideEtats: (etats: readonly EtatLien[]) => void
  hoverNoeud: (id: NoeudId | null) => void
  hoverLien: (id: string | null) => void
}

const AUCUN: readonly never[] = []

export const createLiensSlice: StateCreator<LiensSlice, [], [], LiensSlice> = (set) => ({
  chemin: AUCUN,
  typesCaches: AUCUN,
  etatsCaches: AUCUN,
  hoveredNoeud: null,
  hoveredLien: null,
  visitNoeud: (id) =>
    set(({ chemin }) => ({
      chemin: id === null ? AUCUN : walk(chemin, id),
      hoveredNoeud: null,
      hoveredLien: null,
    })),
  hideTypes: (typesCaches) => set({ typesCaches }),
  hideEtats: (etatsCaches) => set({ etatsCaches }),
  hoverNoeud: (id) => set((state) => (state.hoveredNoeud === id ? state : { hoveredNoeud: id })),
  hoverLien: (id) => set((state) => (state.hoveredLien === id ? state : { hoveredLien: id })),
})

function walk(chemin: readonly NoeudId[], id: NoeudId): readonly NoeudId[] {
  const known = chemin.indexOf(id)
  return known >= 0 ? chemin.slice(0, known + 1) : [...chemin, id].slice(-MAX_CHEMIN)
}
