import type { CoucheId } from '#/domain/couche.ts'

/** What a column holds. `pourcentage` is a share, 0 to 1; `code` is text even when made of digits. */
export type TypeColonne = 'texte' | 'code' | 'nombre' | 'pourcentage'

export type ColonneExport = {
  /** ASCII, lower case: the name of the GeoJSON property, before its unit. */
  id: string
  titre: string
  /** « hab. », « km² »; a share is given in %, and needs none. */
  unite?: string
  type: TypeColonne
  /** Decimals to write; 0 when absent, 1 for a share. */
  decimales?: number
}

/** Null: unknown, or without meaning here; an empty cell, never a zero. */
export type ValeurExport = string | number | null

/** Where a row is on the map. */
export type GeometrieRef =
  | { couche: CoucheId; code: string }
  /** Code INSEE of 2018. */
  | { commune: string }
  /** Codes INSEE of 2018, made one shape. */
  | { communes: readonly string[] }
  | { lonLat: readonly [lon: number, lat: number] }

export type SourceExport = {
  producteur: string
  titre: string
  millesime: string
  licence: string
  url?: string | undefined
}

/** What must travel with the figures. */
export type ContexteExport = {
  /** Address that shows the same view again. */
  adresse: string
  /** Day of the export, `2026-11-25`. */
  date: string
  parametres: readonly { nom: string; valeur: string }[]
  sources: readonly SourceExport[]
  definitions: readonly { nom: string; texte: string }[]
  notes: readonly string[]
  /** What a reuse must respect, in one or two sentences. */
  licence: string
}

/** A list ready to be written in any format: typed columns, rows, geometry and where it all comes from. */
export type TableauExport = {
  titre: string
  colonnes: readonly ColonneExport[]
  /** Same order as `colonnes`. */
  lignes: readonly (readonly ValeurExport[])[]
  /** Same order as `lignes`; null when a list has no place on the map. */
  geometries: readonly (GeometrieRef | null)[] | null
  contexte: ContexteExport
}

/** A column and how it is read from a row. */
export type ColonneDe<Row> = ColonneExport & { valeur: (row: Row) => ValeurExport }

/** Rows as cells, and columns without their accessors: what can cross to a worker. */
export function buildCellules<Row>(
  rows: readonly Row[],
  colonnes: readonly ColonneDe<Row>[],
): Pick<TableauExport, 'colonnes' | 'lignes'> {
  return {
    colonnes: colonnes.map(({ valeur: _, ...colonne }) => colonne),
    lignes: rows.map((row) => colonnes.map(({ valeur }) => valeur(row))),
  }
}

/** Decimals a column is written with. */
export function decimalesOf({ type, decimales }: ColonneExport): number {
  return decimales ?? (type === 'pourcentage' ? 1 : 0)
}

/** « Surface (km²) », « Part (%) ». */
export function enTeteOf({ titre, unite, type }: ColonneExport): string {
  const unit = type === 'pourcentage' ? '%' : unite
  return unit === undefined ? titre : `${titre} (${unit})`
}

/**
 * Text from data in one line: control characters, which hide what a cell begins with,
 * and the breaks of our own typesetting, which a search in a spreadsheet would miss, become spaces.
 */
export function cleanTexte(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\u202f/g, '\u00a0')
    .trim()
}
