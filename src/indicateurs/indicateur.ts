import type { Chiffre } from '#/domain/geoFiles.ts'

/** What one unit brings to every indicator. */
export type Ligne = {
  code: string
  nom: string
  /** Municipal population of the vintage of the perimeter. */
  population: number | null
  areaKm2: number
  nbCommunes: number
  /** INSEE's comparator, summed over the members. */
  chiffres: Readonly<Record<Chiffre, number | null>>
}

export const GROUPES = [
  'Population',
  'Emplois',
  'Établissements',
  'Part des secteurs',
  'Spécialisation',
  'Territoire',
] as const
export type Groupe = (typeof GROUPES)[number]

/** One thing that can be mapped: a row of `catalogue/`, and nothing else to touch. */
export type Indicateur = {
  /** In links: never changed once published. */
  id: string
  groupe: Groupe
  /** « Densité de population ». */
  nom: string
  /** After « selon », plural possessive: « leur densité de population ». */
  selon: string
  /** « hab./km² »; empty for a bare number. */
  unite: string
  decimales: number
  /**
   * `effectif`: a count, which grows with the unit and misleads as a fill; `rapport`: a count
   * brought to another; `indice`: a ratio to a reference.
   */
  kind: 'effectif' | 'rapport' | 'indice'
  /** Value with a meaning of its own that colours part from; null: none. */
  milieu: number | null
  /** What the middle is, in words: « la moyenne française ». */
  nomMilieu?: string
  /** For a count, the indicator that tells it without misleading. */
  taux?: string
  /** How it is made, in our words. */
  definition: string
  /** Year of the figures; « celui du périmètre » when it follows the couche. */
  millesime: string
  /** Keys of the definitions of `manifest.json` it is made of. */
  sources: readonly string[]
  /** Null when a figure is missing or the ratio has no meaning. */
  valeur: (ligne: Ligne, france: Ligne) => number | null
}

/** `a / b × par`; null when one is unknown or b is zero. */
export function rapport(a: number | null, b: number | null, par = 1): number | null {
  return a === null || b === null || b === 0 ? null : (a / b) * par
}

/** Change from a to b in percent; null when it cannot be said. */
export function evolution(a: number | null, b: number | null): number | null {
  return a === null || b === null || a === 0 ? null : ((b - a) / a) * 100
}
