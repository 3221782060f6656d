import { paysContenus } from '#/content/identites.ts'
import type { TerritoireId } from '#/domain/territoire.ts'

/** A ready-made sequence, before it is written. */
export type TouteFaite = { id: string; titre: string; pays: TerritoireId | null }

const DE_PAYS = 'pays-'

/** Those that are about France, in the order of the menu; `pays` is a mould, not one of them. */
export const SEQUENCES_FRANCE: readonly TouteFaite[] = [
  { id: 'memento', titre: 'Le mémento en douze étapes', pays: null },
  { id: 'ecarts', titre: 'Clusters et territoires\u202f: les écarts', pays: null },
  { id: 'reforme-2017', titre: 'La réforme de 2017', pays: null },
]

/** Every ready-made sequence: those of France, then one for each Pays of `data/territoires`. */
export function toutesFaites(): TouteFaite[] {
  const pays = [...paysContenus().values()].map(({ id, nom }) => ({
    id: sequenceDuPays(id),
    titre: nom,
    pays: id,
  }))
  return [...SEQUENCES_FRANCE, ...pays]
}

/** `pays:ledonien` → `pays-ledonien`. */
export function sequenceDuPays(id: TerritoireId): string {
  return id.replace(/^pays:/, DE_PAYS)
}
