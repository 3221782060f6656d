import { COUCHE_IDS, type CoucheId } from '#/domain/couche.ts'
import { ECHELLES_ECART, type EchelleEcart } from '#/domain/ecart.ts'
import { AUCUN_REGLAGE, type ReglagesEcart } from '#/store/ecarts.slice.ts'
import { cut, type Parsed } from './parsed.ts'

/** Kinds and parameters are short words joined by hyphens. */
const MOT = /^[a-z0-9-]{1,60}$/
/** `kind:type:code`, or a kind and any subject written the same way. */
const OUVERT = /^[a-zA-Z0-9:._-]{1,120}$/
/** `kind.parameter:value`. */
const SEUIL = /^([a-z0-9-]{1,60})\.([a-zA-Z0-9-]{1,40}):(-?\d{1,7}(?:\.\d{1,4})?|[a-z0-9-]{1,40})$/
const NOMBRE = /^-?\d+(\.\d+)?$/
/** More thresholds than this in an address is a mistake, not a choice. */
const MAX_SEUILS = 30

export function parseEchelle(text: string): Parsed<EchelleEcart> {
  const value = ECHELLES_ECART.find((one) => one === text)
  if (value !== undefined) return { value }
  return { remark: `L’échelle « ${cut(text)} » n’existe pas ; les neuf Pays sont montrés.` }
}

/** Which kinds exist is for the engine to say: an unknown one is told once the view is open. */
export function parseGenreEcart(text: string): Parsed<string | null> {
  if (MOT.test(text)) return { value: text }
  return { remark: `Le genre d’écart « ${cut(text)} » n’est pas reconnu ; tous sont montrés.` }
}

export function parseUniteEcart(text: string): Parsed<CoucheId | null> {
  const value = COUCHE_IDS.find((id) => id === text)
  if (value !== undefined) return { value }
  return { remark: `L’unité « ${cut(text)} » n’existe pas ; celle d’usage est prise.` }
}

export function parseRegionEcart(text: string): Parsed<string | null> {
  if (/^\d{2}$/.test(text)) return { value: text }
  return { remark: `La région « ${cut(text)} » n’est pas reconnue ; toute la France est montrée.` }
}

export function parseEcartOuvert(text: string): Parsed<string | null> {
  if (OUVERT.test(text)) return { value: text }
  return { remark: `L’écart « ${cut(text)} » de l’adresse n’est pas lisible.` }
}

/** One unreadable word and every threshold is left at its default: half a setting would mislead. */
export function parseSeuils(text: string): Parsed<ReglagesEcart> {
  const words = text.split(',')
  const read = words.map((word) => SEUIL.exec(word))
  if (words.length > MAX_SEUILS || read.includes(null)) {
    return {
      remark: `Les seuils « ${cut(text)} » de l’adresse ne sont pas lisibles ; les réglages par défaut sont pris.`,
    }
  }
  const reglages: Record<string, Record<string, number | string>> = {}
  for (const match of read) {
    const [, genre = '', parametre = '', valeur = ''] = match ?? []
    reglages[genre] = { ...reglages[genre], [parametre]: readValeur(valeur) }
  }
  return { value: reglages }
}

/** Only what differs from the default is in the store, hence in the address. */
export function serializeSeuils(reglages: ReglagesEcart): string | null {
  if (reglages === AUCUN_REGLAGE) return null
  const words = Object.entries(reglages).flatMap(([genre, valeurs]) =>
    Object.entries(valeurs).map(([parametre, valeur]) => `${genre}.${parametre}:${valeur}`),
  )
  return words.length === 0 ? null : words.join(',')
}

function readValeur(text: string): number | string {
  return NOMBRE.test(text) ? Number(text) : text
}
