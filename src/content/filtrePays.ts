import type { CaseForme } from '#/domain/content/monographie.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import type { LigneMatrice } from './matrice.ts'

/** What a filter asks of a Pays; empty lists ask nothing. */
export type Criteres = {
  /** Columns of the matrix, by index. */
  formes: readonly number[]
  /** True: every form is needed; false: one is enough. */
  isEveryForme: boolean
  /** True: what only the monograph shows counts too. */
  hasTextes: boolean
  classes: readonly string[]
}

/** Whether a cell counts as « does it ». An unknown cell never does. */
export function isForme(cell: CaseForme | null, hasTextes: boolean): boolean {
  if (cell === null) return false
  return cell.declaree || (hasTextes && cell.nuance?.sens === 'dit-plus')
}

/** The Pays that pass, in the order of the matrix. */
export function filterPays(
  matrice: readonly LigneMatrice[],
  { formes, isEveryForme, hasTextes, classes }: Criteres,
): TerritoireId[] {
  return matrice.flatMap(({ pays, cases }) => {
    const does = (index: number) => isForme(cases[index] ?? null, hasTextes)
    const isKept =
      (classes.length === 0 || classes.includes(pays.typologie ?? '')) &&
      (formes.length === 0 || (isEveryForme ? formes.every(does) : formes.some(does)))
    return isKept ? [pays.id] : []
  })
}
