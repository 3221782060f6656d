import type { CommuneTable } from '#/datasets/communeTable.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { type TerritoireId, territoireId } from '#/domain/territoire.ts'
import { polygonesOf } from './perimetreOf.ts'

/** Longer pastes are cut: a whole France of codes is not a perimeter. */
const MAX_CHARACTERS = 100_000

export type CodesLus = { ids: TerritoireId[]; inconnus: string[] }

/**
 * INSEE codes (five characters, with or without the first zero) and SIREN (nine digits,
 * spaces allowed) in a pasted text. Words without a digit are passed over.
 */
export function readCodes(text: string, table: CommuneTable, millesime: Millesime): CodesLus {
  const joined = text
    .slice(0, MAX_CHARACTERS)
    .replace(/\b(\d{3})[ \u00a0\u202f](\d{3})[ \u00a0\u202f](\d{3})\b/g, '$1$2$3')
  const words = joined.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const ids: TerritoireId[] = []
  const inconnus: string[] = []
  for (const word of new Set(words.filter((one) => /\d/.test(one)))) {
    const code = /^\d{4}$/.test(word) ? `0${word}` : word
    const id = territoireId(word.length === 9 ? 'epci' : 'commune', code)
    if (polygonesOf(table, id, millesime).length > 0) ids.push(id)
    else inconnus.push(word)
  }
  return { ids, inconnus }
}
