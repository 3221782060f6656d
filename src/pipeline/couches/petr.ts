import { error, notice } from '../entrees/findings.ts'
import { typographic } from '../entrees/tables.ts'
import { figuresOfActuelles } from './actuel.ts'
import type { Contexte, CoucheDraft, Draft } from './contexte.ts'
import type { Resolveur } from './membres.ts'

type Row = Contexte['inputs']['petrMembres'][number]

/** Extracts from the most recent to the oldest, with the words a reader needs. */
const EXTRAITS = [
  ['in_docurba_2026_06', 'juin 2026'],
  ['in_apiterritoires_2026_02', 'février 2026'],
  ['in_docurba_2023_12', 'décembre 2023'],
] as const

/** PETR whose members adhere for some of their communes only: the list of communes of 2021 rules. */
const COMMUNES_2021 = new Set(['200050243'])

/** PETR to check by hand, with the reason (measured against the communes listed in 2021 and the population announced). */
const A_VERIFIER: Record<string, string> = {
  '200088383':
    'Périmètre à vérifier : un seul extrait de BANATIC, et une population supérieure de 18 % à celle qu’il annonce.',
  '200050193':
    'Périmètre à vérifier : la population des EPCI membres dépasse de 12 % celle qu’annonce BANATIC, qui ne listait que 51 communes en 2021.',
  '200049278':
    'Périmètre à vérifier : la population des EPCI membres dépasse de 12 % celle qu’annonce BANATIC, qui ne listait que 31 communes en 2021.',
  '200049658':
    'Périmètre à vérifier : la population des EPCI membres dépasse de 11 % celle qu’annonce BANATIC.',
  '200050243':
    'Lourdes n’y représente qu’une partie de sa communauté d’agglomération : le périmètre suit la liste des communes de BANATIC en 2021.',
}

/** Members in the most recent extract that describes the structure. */
export function currentMembers(rows: readonly Row[]): {
  members: Row[]
  dropped: Row[]
  extrait: string
} {
  const found = EXTRAITS.find(([column]) => rows.some((row) => row[column] === '1'))
  if (!found) return { members: [], dropped: [...rows], extrait: '' }
  const [column, extrait] = found
  return {
    members: rows.filter((row) => row[column] === '1'),
    dropped: rows.filter((row) => row[column] !== '1'),
    extrait,
  }
}

/** Communes of today of a PETR or syndicat mixte, every unknown member being an error. */
export function communesOfStructure(
  siren: string,
  resolve: Resolveur,
  contexte: Contexte,
): string[] {
  const { inputs, findings } = contexte
  if (COMMUNES_2021.has(siren)) {
    const rows = inputs.petrCommunes2021.filter((row) => row.siren === siren)
    return rows.flatMap((row) => resolveOne(row.siren_commune, row.siren_commune))
  }
  const rows = inputs.petrMembres.filter((row) => row.siren === siren && row.kind !== 'PNR')
  return currentMembers(rows).members.flatMap((row) =>
    resolveOne(row.member_siren, row.member_name),
  )

  function resolveOne(member: string, nom: string): string[] {
    const found = resolve(member)
    if (found && found.communes.length > 0) return found.communes
    error(
      findings,
      'membre-inconnu',
      `Le membre ${nom} (${member}) du PETR ${siren} est introuvable.`,
      { territoireId: `petr:${siren}`, lieu: 'petr/petr-membres.csv' },
    )
    return []
  }
}

/** The PETR of `petr.csv`; what rests on thin evidence is named, here and on the territory. */
export function buildPetr(resolve: Resolveur, contexte: Contexte): CoucheDraft {
  const { inputs, findings } = contexte
  const lieu = 'petr/petr.csv'
  const seen = new Set<string>()
  const territoires = inputs.petr
    .filter((row) => row.kind === 'PETR')
    .flatMap((row): Draft[] => {
      const details = { territoireId: `petr:${row.siren}`, lieu }
      if (seen.has(row.siren)) {
        notice(
          findings,
          'territoire-en-double',
          `Le PETR ${row.name} (${row.siren}) figure deux fois dans ${lieu} ; la première ligne est gardée.`,
          details,
        )
        return []
      }
      seen.add(row.siren)
      const communes = communesOfStructure(row.siren, resolve, contexte)
      if (communes.length === 0) {
        error(
          findings,
          'territoire-sans-membre',
          `Le PETR ${row.name} (${row.siren}) n’a aucun membre connu.`,
          details,
        )
        return []
      }
      const notes = notesOf(row, contexte)
      for (const { code, texte } of notes)
        notice(findings, code, `${row.name} (${row.siren}) — ${texte}`, details)
      const note = notes.map(({ texte }) => texte).join(' ')
      return [
        {
          code: row.siren,
          nom: typographic(row.name),
          nature: 'PETR',
          ...(note === '' ? {} : { note }),
          ...figuresOfActuelles(communes, contexte),
        },
      ]
    })
  return { id: 'petr', territoires: territoires.sort((a, b) => (a.code < b.code ? -1 : 1)) }
}

function notesOf(
  row: Contexte['inputs']['petr'][number],
  { inputs }: Contexte,
): { code: string; texte: string }[] {
  const rows = inputs.petrMembres.filter(
    (member) => member.kind === 'PETR' && member.siren === row.siren,
  )
  const notes: { code: string; texte: string }[] = []
  if (!row.sources.includes('+'))
    notes.push({
      code: 'petr-un-seul-extrait',
      texte: 'Membres connus par un seul extrait de BANATIC (février 2026) : à confirmer.',
    })
  const check = A_VERIFIER[row.siren]
  if (check !== undefined) notes.push({ code: 'petr-a-verifier', texte: check })
  const { dropped, extrait, members } = currentMembers(rows)
  if (dropped.length > 0)
    notes.push({
      code: 'petr-extraits-differents',
      texte: `Les extraits de BANATIC diffèrent : l’extrait de ${extrait}, le plus récent, est suivi ; ${dropped.map((m) => typographic(m.member_name)).join(', ')} n’y figure plus.`,
    })
  const missing = EXTRAITS.filter(([column]) => rows.every((m) => m[column] !== '1')).map(
    ([, mots]) => mots,
  )
  if (row.sources.includes('+') && missing.includes('juin 2026'))
    notes.push({
      code: 'petr-absent-du-dernier-extrait',
      texte: 'Absent de l’extrait de BANATIC de juin 2026 : existence actuelle à confirmer.',
    })
  const differing = members.filter((m) =>
    EXTRAITS.some(([column, mots]) => !missing.includes(mots) && m[column] !== '1'),
  )
  if (differing.length > 0 && dropped.length === 0)
    notes.push({
      code: 'petr-extraits-differents',
      texte: `Les extraits de BANATIC diffèrent : ${differing.map((m) => typographic(m.member_name)).join(', ')} ne figure pas dans tous ; l’extrait de ${extrait}, le plus récent, est suivi.`,
    })
  return notes
}
