import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import { ETATS_LIEN, type EtatLien, TYPES_LIEN, type TypeLien } from '#/domain/content/lien.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { cut, type Parsed } from './parsed.ts'

/** A path is shared by its end and as many steps before it as fit here. */
const MAX_CHEMIN_LENGTH = 80

/** `acteur=pays:langres,programme:gtec`: the path walked, the actor looked at last. */
export function parseChemin(text: string): Parsed<readonly NoeudId[]> {
  const ids = [...new Set(text.split(','))]
  const known = ids.flatMap((id) => noeudOf(id) ?? [])
  if (known.length === ids.length) return { value: known }
  return {
    remark: `L’acteur « ${cut(text)} » de l’adresse n’est pas reconnu ; tout le réseau est montré.`,
  }
}

export function serializeChemin(chemin: readonly NoeudId[]): string | null {
  if (chemin.length === 0) return null
  let from = chemin.length - 1
  while (from > 0 && chemin.slice(from - 1).join(',').length <= MAX_CHEMIN_LENGTH) from -= 1
  return chemin.slice(from).join(',')
}

function noeudOf(text: string): NoeudId | null {
  return isActeurId(text) ? text : (parseTerritoireId(text)?.id ?? null)
}

export const parseTypes = (text: string) => parseHidden<TypeLien>(text, TYPES_LIEN, 'de lien')
export const serializeTypes = (hidden: readonly TypeLien[]) => serializeHidden(hidden, TYPES_LIEN)
export const parseEtats = (text: string) => parseHidden<EtatLien>(text, ETATS_LIEN, 'd’état')
export const serializeEtats = (hidden: readonly EtatLien[]) => serializeHidden(hidden, ETATS_LIEN)

/** The values shown, or after a minus the values left out: whichever is fewer. */
function serializeHidden(hidden: readonly string[], all: readonly string[]): string | null {
  if (hidden.length === 0) return null
  const shown = all.filter((value) => !hidden.includes(value))
  return shown.length < hidden.length
    ? shown.join(',')
    : all.flatMap((value) => (hidden.includes(value) ? [`-${value}`] : [])).join(',')
}

function parseHidden<T extends string>(
  text: string,
  all: readonly T[],
  what: string,
): Parsed<readonly T[]> {
  const words = text.split(',').filter(Boolean)
  const isHidden = words.length > 0 && words.every((word) => word.startsWith('-'))
  const named = words.map((word) => word.replace(/^-/, ''))
  const known = all.filter((value) => named.includes(value))
  if (known.length === 0 && words.length > 0) {
    return { remark: `Le choix ${what} « ${cut(text)} » n’existe pas ; tout est montré.` }
  }
  return { value: isHidden ? known : all.filter((value) => !known.includes(value)) }
}
