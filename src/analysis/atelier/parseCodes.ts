import type { Finding } from '#/domain/finding.ts'
import { MILLESIMES, type Millesime } from '#/domain/millesime.ts'
import type { Tables } from '../communes/tables.ts'
import { type Polygones, toPolygones } from './perimetre.ts'

export type CodesLus = { polygones: Polygones; communes: number; epci: number; findings: Finding[] }

/** Longer pastes are cut: France has 35,000 communes of six characters with their separator. */
const MAX_CHARACTERS = 400_000
/** Beyond, unknown codes are counted rather than told one by one. */
const MAX_FINDINGS = 20

/**
 * Communes and EPCI out of a pasted text: INSEE codes (five characters, also of
 * communes merged since) and SIREN (nine digits, spaces allowed inside), whatever
 * stands between them. Words without a digit are passed over; every other word that
 * leads nowhere is a notice. An EPCI is read in `millesime`, else in the nearest other.
 */
export function parseCodes(text: string, tables: Tables, millesime: Millesime): CodesLus {
  const polygones: number[] = []
  const findings: Finding[] = []
  let communes = 0
  let epci = 0
  const isCut = text.length > MAX_CHARACTERS
  if (isCut)
    findings.push(notice('texte-coupe', 'Le texte collé est trop long : seul son début a été lu.'))
  for (const word of wordsOf(text.slice(0, MAX_CHARACTERS))) {
    const found =
      word.length === SIREN ? readSiren(word, tables, millesime) : readInsee(word, tables)
    polygones.push(...found.polygones)
    if (found.finding) findings.push(found.finding)
    if (found.polygones.length === 0) continue
    if (word.length === SIREN) epci += 1
    else communes += 1
  }
  return { polygones: toPolygones(polygones), communes, epci, findings: shorten(findings) }
}

const SIREN = 9

function wordsOf(text: string): string[] {
  const joined = text.replace(/\b(\d{3})[ \u00a0\u202f](\d{3})[ \u00a0\u202f](\d{3})\b/g, '$1$2$3')
  const words = joined.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => /\d/.test(word)))]
}

type Lecture = { polygones: ArrayLike<number> & Iterable<number>; finding?: Finding }

function readInsee(word: string, tables: Tables): Lecture {
  const index = tables.polygoneOf(word)
  if (index !== null) return { polygones: [index] }
  // A spreadsheet eats the zero of 01004.
  const restored = /^\d{4}$/.test(word) ? tables.polygoneOf(`0${word}`) : null
  if (restored !== null) {
    const nom = tables.communes.noms[restored] ?? ''
    const message = `Le code « ${word} » a été lu comme « 0${word} » (${nom}) : un tableur retire le zéro initial.`
    return { polygones: [restored], finding: notice('zero-initial', message) }
  }
  return {
    polygones: [],
    finding: notice('code-inconnu', `Le code « ${word} » ne désigne aucune commune connue.`),
  }
}

function readSiren(word: string, tables: Tables, millesime: Millesime): Lecture {
  for (const vintage of [millesime, ...MILLESIMES.filter((other) => other !== millesime)]) {
    const index = tables.index(`epci-${vintage}`)
    const polygones = index.polygonesOf(index.rowOf(word))
    if (polygones.length === 0) continue
    if (vintage === millesime) return { polygones }
    const message = `L’EPCI « ${word} » n’existe pas dans ce millésime : son périmètre ${vintage === 'actuel' ? 'actuel' : `de ${vintage}`} est pris.`
    return { polygones, finding: notice('autre-millesime', message) }
  }
  return {
    polygones: [],
    finding: notice('code-inconnu', `Le SIREN « ${word} » ne désigne aucun EPCI connu.`),
  }
}

function shorten(findings: Finding[]): Finding[] {
  const more = findings.length - MAX_FINDINGS
  if (more <= 0) return findings
  const rest = notice('autres-codes', `Et ${more} autres remarques du même genre.`)
  return [...findings.slice(0, MAX_FINDINGS), rest]
}

function notice(code: string, message: string): Finding {
  return { code, gravite: 'notice', message: message.replace(/ (?=[:;»])|(?<=«) /g, '\u202f') }
}
