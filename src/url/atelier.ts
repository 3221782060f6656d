import { isMillesime } from '#/domain/millesime.ts'
import { parseTerritoireId, territoireId } from '#/domain/territoire.ts'
import {
  ATELIER_VIDE,
  type Atelier,
  type GesteAtelier,
  MAX_MODIFS_LIEN,
  type ModifAtelier,
} from '#/store/atelier.slice.ts'
import { cut, type Parsed } from './parsed.ts'

const LETTRES: Record<GesteAtelier, string> = { ajout: 'a', retrait: 'r', bascule: 'x' }
const TYPES = { e: 'epci', c: 'commune' } as const
const MODIF = /^([arx])([ec])([0-9AB]{5,9})$/

/**
 * `pays:ledonien.2016.xe243900560.rc39300`: base, vintage, then one word a change:
 * gesture, kind, code. Null for an empty workshop and for one too long for a link.
 */
export function serializeAtelier({ base, millesime, modifs }: Atelier): string | null {
  if (base === null || modifs.length > MAX_MODIFS_LIEN) return null
  return [base, millesime, ...modifs.map(modifText)].join('.')
}

/** Reads it back. One wrong word and nothing is kept: half a perimeter would be a false one. */
export function parseAtelier(text: string): Parsed<Atelier> {
  const [base = '', millesime, ...words] = text.split('.')
  const parsed = parseTerritoireId(base)
  const modifs = words.map(readModif)
  if (parsed === null || !isMillesime(millesime) || modifs.includes(null)) {
    return {
      remark: `Le périmètre de l’atelier « ${cut(text)} » n’est pas lisible ; l’atelier est vide.`,
    }
  }
  const read = modifs.filter((modif): modif is ModifAtelier => modif !== null)
  return { value: { ...ATELIER_VIDE, base: parsed.id, millesime, modifs: read } }
}

function modifText({ geste, id }: ModifAtelier): string {
  const parsed = parseTerritoireId(id)
  return `${LETTRES[geste]}${parsed?.type === 'epci' ? 'e' : 'c'}${parsed?.code ?? ''}`
}

function readModif(word: string): ModifAtelier | null {
  const [, letter, kind, code] = MODIF.exec(word) ?? []
  const geste = (Object.keys(LETTRES) as GesteAtelier[]).find((one) => LETTRES[one] === letter)
  if (geste === undefined || code === undefined || (kind !== 'e' && kind !== 'c')) return null
  return { geste, id: territoireId(TYPES[kind], code) }
}
