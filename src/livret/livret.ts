/** A cell: what one sees, and the word for who hears it when that is a sign. */
export type CelluleLivret = { texte: string; mot: string | null; isTete: boolean }

/** A piece of what stands large under the words of a step, as plain data. */
export type PieceLivret =
  | { genre: 'chiffres'; chiffres: readonly { valeur: string; nom: string }[] }
  | { genre: 'phrases'; phrases: readonly string[] }
  | { genre: 'texte'; texte: string }
  | { genre: 'tableau'; titre: string; lignes: readonly (readonly CelluleLivret[])[] }

/** One step of a hand-out, with everything it shows already drawn and written. */
export type PageLivret = {
  titre: string
  texte: string
  notes: string
  /** Producers, vintages and pages behind the figures, in one line. */
  source: string | null
  /** A whole SVG document of {@link TAILLE_CARTE}. */
  carte: string
  pieces: readonly PieceLivret[]
}

/** A sequence ready to be handed out. */
export type Livret = {
  titre: string
  auteur: string | null
  /** « 25 novembre 2026 ». */
  date: string
  /** Where the application that made it is; null when it has no address worth writing. */
  adresse: string | null
  pages: readonly PageLivret[]
}

/** Pixels of the drawing of a page: the room that the words leave on a wide screen, the legend under the map. */
export const TAILLE_CARTE = { width: 1020, height: 900 } as const
