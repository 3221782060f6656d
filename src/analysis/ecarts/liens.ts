import type { Lien } from '#/domain/content/lien.ts'
import type { Preuve } from '#/domain/ecart.ts'

/** True when a link joins the two, either way. */
export function relie({ de, vers }: Pick<Lien, 'de' | 'vers'>, a: string, b: string): boolean {
  return (de === a && vers === b) || (de === b && vers === a)
}

/** A link of the memento as evidence; none when it comes from another source. */
export function preuveLien({ id, phrase, page }: Lien): Preuve[] {
  return page === null ? [] : [{ kind: 'memento', texte: phrase, page, lien: id }]
}
