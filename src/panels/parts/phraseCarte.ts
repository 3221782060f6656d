import type { Millesime } from '#/domain/millesime.ts'
import type { TypeTerritoire } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { EN_MILLESIME } from './couches.ts'

export type FaitsCarte = {
  millesime: Millesime
  selection: { type: TypeTerritoire; nom: string } | null
  /** EPCI of the selected territory; null when unknown or without meaning. */
  nbEpci: number | null
  /** Names of layers switched on beyond the usual ones, inside a sentence. */
  autresCouches: readonly string[]
}

/** How a kind is brought into a sentence, when the name alone would not say it. */
const INTRODUCTIONS: Partial<Record<TypeTerritoire, string>> = {
  commune: 'La commune de ',
  'zone-emploi-2010': 'La zone d’emploi (2010) de ',
  'zone-emploi-2020': 'La zone d’emploi (2020) de ',
  'territoire-industrie-2023': 'Le Territoire d’industrie (2023) ',
  'territoire-industrie-2026': 'Le Territoire d’industrie (2026) ',
  'contrat-ruralite': 'Le contrat de ruralité ',
}

/** The sentence above the map: what it shows, when, and with what. */
export function phraseCarte({ millesime, selection, nbEpci, autresCouches }: FaitsCarte): string {
  const epci =
    nbEpci === null || nbEpci === 0
      ? ''
      : nbEpci === 1
        ? ' et son EPCI'
        : ` et ses ${countOf(nbEpci, 'EPCI', 'EPCI')}`
  const subject = selection
    ? `${sujet(selection)} ${EN_MILLESIME[millesime]}${epci}`
    : `La France des neuf Pays du mémento, ${EN_MILLESIME[millesime]}`
  const others = autresCouches.length === 0 ? '' : `, avec ${enumerate(autresCouches)}`
  return `${subject}${others}.`
}

function sujet({ type, nom }: { type: TypeTerritoire; nom: string }): string {
  if (type === 'departement' || type === 'region') return nom
  const introduction = INTRODUCTIONS[type]
  if (introduction !== undefined) {
    return introduction.endsWith(' de ')
      ? `${introduction.slice(0, -4)} ${de(nom)}`
      : `${introduction}${nom}`
  }
  if (/^(Pays|PETR|Pôle|Syndicat|SM)\b/i.test(nom)) return `Le ${nom}`
  if (/^(CC|CA|CU)\b/.test(nom)) return `La ${nom}`
  return nom
}

/** « de Lons », « d’Alençon », « du Mans », « des Herbiers » : the article of a town contracts. */
export function de(nom: string): string {
  if (nom.startsWith('Le ')) return `du ${nom.slice(3)}`
  if (nom.startsWith('Les ')) return `des ${nom.slice(4)}`
  return /^[aeiouyéèêâîôœh]/i.test(nom.normalize('NFD').slice(0, 1)) ? `d’${nom}` : `de ${nom}`
}

/** « a, b et c ». */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} et ${last}`
}
