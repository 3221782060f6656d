import type { OrigineExport } from '#/io/sources.ts'
import {
  buildCellules,
  type ColonneDe,
  type GeometrieRef,
  type TableauExport,
} from '#/io/tableau.ts'

/** A list as its panel hands it over: what the manifest knows of it is added when it is saved. */
export type ListeExport = Pick<TableauExport, 'titre' | 'colonnes' | 'lignes'> & {
  geometries?: readonly (GeometrieRef | null)[]
  parametres?: readonly { nom: string; valeur: string }[]
  notes?: readonly string[]
  origine: OrigineExport
}

/** Several when a filter is on: the whole list, or what is left of it. */
export type ChoixExport = { id: string; label: string; build: () => ListeExport }

type Lignes<Row> = {
  rows: readonly Row[]
  colonnes: readonly ColonneDe<Row>[]
  /** Where a row is on the map; leave out for rows without a place. */
  geometrie?: (row: Row) => GeometrieRef | null
}

/** Columns, cells and shapes of some rows. */
export function listeDe<Row>({
  rows,
  colonnes,
  geometrie,
}: Lignes<Row>): Pick<ListeExport, 'colonnes' | 'lignes' | 'geometries'> {
  const cellules = buildCellules(rows, colonnes)
  return geometrie ? { ...cellules, geometries: rows.map(geometrie) } : cellules
}

/** Accents and case aside, as lists filter: the parameter is written only when it does something. */
export function parametreFiltre(filter: string): { nom: string; valeur: string }[] {
  const typed = filter.trim()
  return typed === '' ? [] : [{ nom: 'Filtre par nom', valeur: typed }]
}

/**
 * The list as filtered first, then whole; one choice when nothing is filtered.
 *
 * @param build makes the list of some rows under the filter that left them
 */
export function choixFiltre<Row>(
  all: readonly Row[],
  shown: readonly Row[],
  filter: string,
  build: (rows: readonly Row[], filter: string) => ListeExport,
): ChoixExport[] {
  const whole: ChoixExport = { id: 'tout', label: 'toute la liste', build: () => build(all, '') }
  if (shown.length === all.length) return [whole]
  const left: ChoixExport = {
    id: 'filtre',
    label: 'ce que le filtre garde',
    build: () => build(shown, filter),
  }
  return [left, whole]
}
