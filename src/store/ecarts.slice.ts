import type { StateCreator } from 'zustand/vanilla'
import type { CoucheId } from '#/domain/couche.ts'
import type { EchelleEcart, ValeursParametres } from '#/domain/ecart.ts'

/** Values that differ from the default, by kind of gap then by parameter. */
export type ReglagesEcart = Readonly<Record<string, ValeursParametres>>

/** What the view of gaps shows; null: every kind, the usual unit, all of France. */
export type ChoixEcart = {
  echelleEcart: EchelleEcart
  /** Id of a kind of gap; which exist is for the engine to say. */
  genreEcart: string | null
  uniteEcart: CoucheId | null
  /** Code of a région. */
  regionEcart: string | null
  /** Id of the gap whose evidence is open. */
  ecartOuvert: string | null
}

export type EcartsSlice = ChoixEcart & {
  reglagesEcart: ReglagesEcart
  /** What the map shows, as a sentence, settled by the open view; null when it shows no gap. */
  phraseEcart: string | null
  chooseEcart: (choix: Partial<ChoixEcart>) => void
  /** Sets one parameter of a kind; null goes back to its default. */
  regleEcart: (genre: string, parametre: string, valeur: number | string | null) => void
  /** Every parameter of a kind back to its default. */
  resetEcart: (genre: string) => void
  settleEcart: (phrase: string | null) => void
}

export const CHOIX_ECART: ChoixEcart = {
  echelleEcart: 'neuf',
  genreEcart: null,
  uniteEcart: null,
  regionEcart: null,
  ecartOuvert: null,
}

export const AUCUN_REGLAGE: ReglagesEcart = {}

export const createEcartsSlice: StateCreator<EcartsSlice, [], [], EcartsSlice> = (set) => ({
  ...CHOIX_ECART,
  reglagesEcart: AUCUN_REGLAGE,
  phraseEcart: null,
  chooseEcart: (choix) => set(choix),
  regleEcart: (genre, parametre, valeur) =>
    set(({ reglagesEcart }) => {
      const { [parametre]: _, ...others } = reglagesEcart[genre] ?? {}
      const valeurs = valeur === null ? others : { ...others, [parametre]: valeur }
      return { reglagesEcart: withGenre(reglagesEcart, genre, valeurs) }
    }),
  resetEcart: (genre) =>
    set(({ reglagesEcart }) => ({ reglagesEcart: withGenre(reglagesEcart, genre, {}) })),
  settleEcart: (phraseEcart) => set({ phraseEcart }),
})

function withGenre(
  reglages: ReglagesEcart,
  genre: string,
  valeurs: ValeursParametres,
): ReglagesEcart {
  const { [genre]: _, ...others } = reglages
  return Object.keys(valeurs).length === 0 ? others : { ...others, [genre]: valeurs }
}
