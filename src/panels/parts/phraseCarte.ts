import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { TypeTerritoire } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { EN_MILLESIME } from './couches.ts'

type Nomme = { type: TypeTerritoire; nom: string }

export type FaitsCarte = {
  millesime: Millesime
  selection: Nomme | null
  /** What the selection is laid over; null when it is read alone. */
  compare?: Nomme | null
  /** EPCI of the selected territory; null when unknown or without meaning. */
  nbEpci: number | null
  /** Names of layers switched on beyond the usual ones, inside a sentence. */
  autresCouches: readonly string[]
}

/** The sentence above the map: what it shows, when, and with what. */
export function phraseCarte(faits: FaitsCarte): string {
  const { millesime, selection, compare, nbEpci, autresCouches } = faits
  const epci =
    nbEpci === null || nbEpci === 0
      ? ''
      : nbEpci === 1
        ? ' et son EPCI'
        : ` et ses ${countOf(nbEpci, 'EPCI', 'EPCI')}`
  // Kinds with one perimeter are of no year; their EPCI are.
  const isDated = selection?.type === 'pays' || selection?.type === 'epci'
  const rest = compare ? ` et ${groupeNominal(compare).le}` : epci
  const year = ` ${EN_MILLESIME[millesime]}`
  const subject = selection
    ? `${sujet(selection)}${isDated ? `${year}${rest}` : `${rest}${rest === epci && epci !== '' ? year : ''}`}`
    : `La France des neuf Pays du mémento, ${EN_MILLESIME[millesime]}`
  const others = autresCouches.length === 0 ? '' : `, avec ${enumerate(autresCouches)}`
  return `${subject}${others}.`
}

function sujet(selection: Nomme): string {
  const { le } = groupeNominal(selection)
  return le.charAt(0).toUpperCase() + le.slice(1)
}

/** « a, b et c ». */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} et ${last}`
}
