import { COUCHES, type CoucheId, coucheOf } from '#/domain/couche.ts'
import {
  CARTE_HABITUELLE,
  type CarteIndicateur,
  DISPOSITIONS,
  type Disposition,
  MAX_CLASSES,
  MAX_SEUILS,
  METHODES,
  type Methode,
  MIN_CLASSES,
} from '#/domain/indicateur.ts'
import { isTypeTerritoire } from '#/domain/territoire.ts'
import { VOLET_HABITUEL } from '#/store/indicateurs.slice.ts'
import { cut, type Parsed } from './parsed.ts'

const ID = /^[a-z0-9-]{1,60}$/
const NOMBRE = /^-?\d{1,12}(\.\d{1,6})?$/

/**
 * `densite-population,epci,quantiles,5`, or with the reader's own limits
 * `…,epci-2017,seuils,30,60,120`: indicator, units (a couche fixes the vintage), method, then
 * the number of classes or the limits.
 */
export function carteText(carte: CarteIndicateur): string {
  const { indicateur, unite, millesime, methode, nombre, seuils } = carte
  const units = (millesime !== null && coucheOf(unite, millesime)) || unite
  const rest = methode === 'seuils' ? seuils : [nombre]
  return [indicateur, units, methode, ...rest].join(',')
}

/** Nothing for the usual map, so that the view alone makes a short address. */
export function serializeCarte(carte: CarteIndicateur): string | null {
  const text = carteText(carte)
  return text === carteText(CARTE_HABITUELLE) ? null : text
}

/** Which indicators exist is for their registry to say; one wrong word and the map is the usual one. */
export function parseCarte(text: string): Parsed<CarteIndicateur> {
  const carte = readCarte(text)
  if (carte) return { value: carte }
  return {
    remark: `La carte d’indicateur « ${cut(text)} » de l’adresse n’est pas lisible ; la carte habituelle est montrée.`,
  }
}

export function parseSecondeCarte(text: string): Parsed<CarteIndicateur | null> {
  const carte = readCarte(text)
  if (carte) return { value: carte }
  return {
    remark: `La seconde carte « ${cut(text)} » de l’adresse n’est pas lisible ; une seule carte est montrée.`,
  }
}

export const serializeSecondeCarte = (carte: CarteIndicateur | null): string | null =>
  carte && carteText(carte)

export function parseDisposition(text: string): Parsed<Disposition> {
  const known = DISPOSITIONS.find((one) => one === text)
  if (known) return { value: known }
  return {
    remark: `La disposition « ${cut(text)} » n’existe pas ; les deux cartes sont côte à côte.`,
  }
}

export const serializeDisposition = (disposition: Disposition): string | null =>
  disposition === DISPOSITIONS[0] ? null : disposition

export function parseVolet(text: string): Parsed<number> {
  const value = Number(text)
  if (/^\d{1,3}$/.test(text) && value <= 100) return { value }
  return {
    remark: `La place du volet « ${cut(text)} » n’est pas un nombre de 0 à 100 ; il est au milieu.`,
  }
}

export const serializeVolet = (volet: number): string | null =>
  volet === VOLET_HABITUEL ? null : String(volet)

function readCarte(text: string): CarteIndicateur | null {
  const [indicateur = '', units = '', methode, ...rest] = text.split(',')
  const place = readUnits(units)
  if (!ID.test(indicateur) || place === null || !isMethode(methode)) return null
  if (!rest.every((word) => NOMBRE.test(word))) return null
  const numbers = rest.map(Number)
  const own = { ...CARTE_HABITUELLE, indicateur, ...place, methode }
  if (methode === 'seuils') {
    const isAscending = numbers.every((value, at) => at === 0 || value > (numbers[at - 1] ?? value))
    const isUsable = numbers.length > 0 && numbers.length <= MAX_SEUILS && isAscending
    return isUsable ? { ...own, seuils: numbers } : null
  }
  const [nombre] = numbers
  if (numbers.length !== 1 || nombre === undefined || !Number.isInteger(nombre)) return null
  return nombre >= MIN_CLASSES && nombre <= MAX_CLASSES ? { ...own, nombre } : null
}

function readUnits(text: string): Pick<CarteIndicateur, 'unite' | 'millesime'> | null {
  if (isTypeTerritoire(text)) return text === 'commune' ? null : { unite: text, millesime: null }
  if (!(text in COUCHES)) return null
  const { type, millesime } = COUCHES[text as CoucheId]
  return { unite: type, millesime }
}

function isMethode(text: string | undefined): text is Methode {
  return METHODES.some((one) => one === text)
}
