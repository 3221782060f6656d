import { FINE, formatInteger } from '#/lib/formatNumber.ts'

/** Whether a list of hundreds of rows is printed to its end. */
export type Listes = 'entieres' | 'abregees'

/** Rows of a table that print takes without asking: some five pages of A4. */
export const LIGNES_MAX = 300
/** Rows kept of a longer one. */
const LIGNES_GARDEES = 60

/** Keeps the beginning of the tables that would fill many pages, and says how much follows. */
export function abregerTables(root: HTMLElement): void {
  for (const body of root.querySelectorAll('tbody')) {
    const rows = [...body.rows]
    if (rows.length <= LIGNES_MAX) continue
    for (const row of rows.slice(LIGNES_GARDEES)) row.remove()
    const cell = body.insertRow().insertCell()
    cell.colSpan = Math.max(1, ...rows.slice(0, 1).map(({ cells }) => cells.length))
    const left = formatInteger(rows.length - LIGNES_GARDEES)
    cell.textContent = `… et ${left} autres lignes${FINE}: à l’adresse de la première page, ou par « Exporter ».`
  }
}
