import { isMillesime, type Millesime } from '#/domain/millesime.ts'
import {
  isTypeTerritoire,
  parseTerritoireId,
  type TerritoireId,
  type TypeTerritoire,
} from '#/domain/territoire.ts'
import { cut, type Parsed } from './parsed.ts'

/*
 * What the territory is compared with, under one key: `avec=zone-emploi-2010:4306` is a
 * pair, `avec=zone-emploi-2010` a whole zoning. Two facts read it; the first that has
 * something to say writes it.
 */

/** The other territory of the pair; null for a whole zoning. */
export function parseComparedId(text: string): Parsed<TerritoireId | null> {
  const parsed = parseTerritoireId(text)
  if (parsed) return { value: parsed.id }
  if (isTypeTerritoire(text)) return { value: null }
  return {
    remark: `Le territoire comparé « ${cut(text)} » de l’adresse n’est pas reconnu ; il a été laissé de côté.`,
  }
}

/** The kind of territories A is laid over. The remark on a bad text is the one above. */
export function parseComparedType(text: string): Parsed<TypeTerritoire | null> {
  if (isTypeTerritoire(text)) return { value: text }
  return { value: parseTerritoireId(text)?.type ?? null }
}

export function parseComparedMillesime(text: string): Parsed<Millesime | null> {
  return isMillesime(text)
    ? { value: text }
    : { remark: `Le millésime comparé « ${cut(text)} » n’existe pas ; celui de la carte est pris.` }
}
