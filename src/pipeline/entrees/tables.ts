import { indexPassage, type Passage } from '../communes/passage.ts'
import { readNumber } from './csv.ts'
import { notice } from './findings.ts'
import type { Reference } from './reference.ts'

/** A commune of one INSEE table. `ze` is a zone of 2010 up to 2018, of 2020 after. */
export type CommuneRow = {
  code: string
  nom: string
  dep: string
  reg: string
  epci: string
  /** Empty in the tables that do not give it. */
  nature: string
  ze: string
  population: number
}

/** A commune table, keyed by code INSEE of its own year. */
export type CommuneTable = { annee: number; lieu: string; communes: Map<string, CommuneRow> }

/** Value of `epci` for the communes that belong to none. */
export const SANS_EPCI = 'ZZZZZZZZZ'

/** Years that have a commune table. */
export const ANNEES_TABLES = [2015, 2016, 2017, 2018, 2020, 2024] as const
export type AnneeTable = (typeof ANNEES_TABLES)[number]

/** Reads `communes/communes-AAAA.csv`; empty lines, duplicates and missing populations are named. */
export function readCommuneTable(reference: Reference, annee: AnneeTable): CommuneTable {
  const lieu = `communes/communes-${annee}.csv`
  const ze = annee < 2020 ? 'ze2010' : 'ze2020'
  const nature = annee < 2024 ? (['nature_epci'] as const) : []
  const columns = ['code', 'nom', 'dep', 'reg', 'epci', ze, 'pop', ...nature] as const
  const communes = new Map<string, CommuneRow>()
  const doubles = new Map<string, string>()
  for (const row of reference.csv(lieu, columns)) {
    if (row.code === '') {
      notice(reference.findings, 'ligne-vide', `Une ligne sans code est ignorée dans ${lieu}.`, {
        lieu,
      })
      continue
    }
    if (communes.has(row.code)) {
      doubles.set(row.code, row.nom)
      continue
    }
    const population = readNumber(row.pop)
    if (population === null) {
      notice(
        reference.findings,
        'population-manquante',
        `La population de ${row.nom} (${row.code}) manque dans ${lieu} ; elle compte pour zéro.`,
        { lieu, territoireId: `commune:${row.code}` },
      )
    }
    communes.set(row.code, {
      code: row.code,
      nom: row.nom,
      dep: row.dep,
      reg: row.reg,
      epci: row.epci,
      nature: row.nature_epci ?? '',
      ze: row[ze],
      population: population ?? 0,
    })
  }
  for (const [code, nom] of doubles) {
    notice(
      reference.findings,
      'commune-en-double',
      `La commune ${nom} (${code}) figure plusieurs fois dans ${lieu} ; la première ligne est gardée.`,
      { lieu, territoireId: `commune:${code}` },
    )
  }
  return { annee, lieu, communes }
}

/** Names by `NIVEAU:code` from `communes/libelles-AAAA.csv`, as published but for the apostrophes. */
export function readLibelles(reference: Reference, annee: AnneeTable): Map<string, string> {
  const rows = reference.csv(`communes/libelles-${annee}.csv`, ['nivgeo', 'codgeo', 'libgeo'])
  return new Map(rows.map((row) => [`${row.nivgeo}:${row.codgeo}`, typographic(row.libgeo)]))
}

/** Years between which a passage table exists. */
export const PASSAGES = [
  [2015, 2016],
  [2016, 2017],
  [2017, 2018],
  [2018, 2019],
  [2019, 2020],
  [2020, 2021],
  [2021, 2022],
  [2022, 2023],
  [2023, 2024],
] as const

/** Reads every `communes/passage-A-B.csv`, by column name: the last two put the later year first. */
export function readPassages(reference: Reference): Passage[] {
  return PASSAGES.map(([from, to]) => {
    const before = `cod${from}`
    const after = `cod${to}`
    const rows = reference.csv(`communes/passage-${from}-${to}.csv`, [
      before,
      after,
      'typemodif',
      'ratio',
    ])
    return indexPassage(
      { from, to },
      rows.map((row) => ({
        from: row[before] ?? '',
        to: row[after] ?? '',
        typemodif: row['typemodif'] ?? '',
        ratio: readNumber(row['ratio'] ?? '') ?? 1,
      })),
      reference.findings,
    )
  })
}

/**
 * Straight apostrophes become typographic ones, hard spaces plain ones, and a lone « ? » between
 * two names the dash that the source's encoding lost (« Aumale ? Blangy-sur-Bresle »).
 */
export function typographic(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/[\s\u00A0]+/g, ' ')
    .replaceAll(' ? ', ' – ')
    .trim()
}
