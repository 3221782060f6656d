import * as v from 'valibot'
import type { Finding } from './finding.ts'

/** Written in every file, link and kept list; older ones are migrated, newer ones refused. */
export const VERSION_SEQUENCE = 1

/** What stands large beside the map of a step; `aucun`: the map and the words alone. */
export const AFFICHAGES = [
  'aucun',
  'chiffres',
  'recouvrement',
  'reforme',
  'matrice',
  'lien',
  'ecart',
] as const
export type Affichage = (typeof AFFICHAGES)[number]

/** More than a talk can hold, and less than what would choke a page. */
export const MAX_ETAPES = 100

const line = (max: number) => v.pipe(v.string(), v.maxLength(max, `long:${max}`))
const filled = (max: number) =>
  v.pipe(
    line(max),
    v.check((text) => text.trim() !== '', 'vide'),
  )
const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'), v.maxLength(80))

/** One view of the explorer with the words that go with it. */
export const etapeSchema = v.object({
  id: idSchema,
  titre: filled(160),
  /** Shown under the title; best under twenty-five words. */
  texte: line(600),
  /** For who speaks: never projected unless asked. */
  notes: line(6000),
  /** Query string of `url/codec.ts` (`?territoire=…`), empty for the first view. */
  vue: v.pipe(
    line(2000),
    v.check((text) => text === '' || text.startsWith('?'), 'vue'),
  ),
  affichage: v.picklist(AFFICHAGES),
  /** Producers, vintages and pages behind the figures of the step, in one line. */
  source: v.exactOptional(line(600)),
})

export type Etape = v.InferOutput<typeof etapeSchema>

export const sequenceSchema = v.object({
  version: v.literal(VERSION_SEQUENCE),
  id: idSchema,
  titre: filled(160),
  auteur: v.exactOptional(line(160)),
  etapes: v.pipe(v.array(etapeSchema), v.maxLength(MAX_ETAPES, `etapes:${MAX_ETAPES}`)),
})

/** A sequence of steps: what « Présenter » shows, a file keeps and a link carries. */
export type Sequence = v.InferOutput<typeof sequenceSchema>

/** A sequence read, with what was left aside on the way; or every reason why it cannot be. */
export type LectureSequence =
  | { ok: true; value: Sequence; remarques: Finding[] }
  | { ok: false; findings: Finding[] }

/**
 * Reads an unknown value (file, link, storage) as a sequence: migrates older versions,
 * checks, and says in French what is wrong and in which step. Never throws. Unknown
 * fields are left aside and named in the remarks.
 */
export function readSequence(raw: unknown): LectureSequence {
  if (!isRecord(raw)) return refuse('sequence-forme', 'ce n’est pas une séquence de Lisière.')
  const version = raw['version'] ?? 0
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return refuse(
      'sequence-version',
      `le champ « version » doit être un nombre entier, comme ${VERSION_SEQUENCE}.`,
    )
  }
  if (version > VERSION_SEQUENCE) {
    return refuse(
      'sequence-version',
      `elle vient d’une version plus récente de Lisière (format ${version}, ici ${VERSION_SEQUENCE})\u202f; rechargez la page pour mettre l’application à jour.`,
    )
  }
  const migrated = migrate(raw, version)
  const parsed = v.safeParse(sequenceSchema, migrated)
  if (!parsed.success) {
    return { ok: false, findings: parsed.issues.map(findingOf) }
  }
  return {
    ok: true,
    value: withUniqueIds(parsed.output),
    remarques: unknownFields(migrated, parsed.output),
  }
}

type Raw = Record<string, unknown>
const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** From one version to the next; the list is walked from the version of the file. */
const MIGRATIONS: readonly ((raw: Raw) => Raw)[] = [
  // 0 → 1: a file written by hand, without version; what can be deduced is completed.
  (raw) => ({
    ...raw,
    version: 1,
    id: raw['id'] ?? 'sequence',
    etapes: Array.isArray(raw['etapes'])
      ? raw['etapes'].map((etape: unknown, at) =>
          isRecord(etape)
            ? { id: `etape-${at + 1}`, texte: '', notes: '', vue: '', affichage: 'aucun', ...etape }
            : etape,
        )
      : raw['etapes'],
  }),
]

function migrate(raw: Raw, version: number): Raw {
  return MIGRATIONS.slice(version).reduce((value, step) => step(value), raw)
}

/** Ids are keys of lists: a copy made by hand in a file must not break them. */
function withUniqueIds(sequence: Sequence): Sequence {
  const seen = new Set<string>()
  const etapes = sequence.etapes.map((etape) => {
    let id = etape.id
    for (let n = 2; seen.has(id); n += 1) id = `${etape.id}-${n}`
    seen.add(id)
    return id === etape.id ? etape : { ...etape, id }
  })
  return { ...sequence, etapes }
}

function unknownFields(raw: Raw, read: Sequence): Finding[] {
  const extra = (from: Raw, known: readonly string[], where: string): Finding[] =>
    Object.keys(from)
      .filter((key) => !known.includes(key))
      .map((key) => ({
        code: 'sequence-champ-inconnu',
        gravite: 'notice',
        message: `${where}le champ « ${key.slice(0, 40)} » n’est pas connu\u202f; il a été laissé de côté.`,
      }))
  const etapes = Array.isArray(raw['etapes']) ? raw['etapes'] : []
  return [
    ...extra(raw, [...Object.keys(sequenceSchema.entries), ...Object.keys(read)], ''),
    ...etapes.flatMap((etape: unknown, at) =>
      isRecord(etape) ? extra(etape, Object.keys(etapeSchema.entries), `Étape ${at + 1}, `) : [],
    ),
  ]
}

function refuse(code: string, why: string): LectureSequence {
  return {
    ok: false,
    findings: [
      { code, gravite: 'error', message: `La séquence n’a pas pu être lue\u202f: ${why}` },
    ],
  }
}

function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map(({ key }) => key)
  const at = path[0] === 'etapes' && typeof path[1] === 'number' ? path[1] + 1 : null
  const champ = String(path.at(-1) ?? '')
  const lieu = at === null ? `champ « ${champ} »` : `étape ${at}, champ « ${champ} »`
  return {
    code: 'sequence-champ',
    gravite: 'error',
    lieu,
    message: `${lieu.charAt(0).toLocaleUpperCase('fr')}${lieu.slice(1)}\u202f: ${sentence(issue)}`,
  }
}

function sentence({ message, received, type }: v.BaseIssue<unknown>): string {
  const [code, limit] = message.split(':')
  if (received === 'undefined') return 'il manque.'
  if (code === 'vide') return 'il est vide.'
  if (code === 'long') return `il dépasse ${limit} caractères.`
  if (code === 'etapes') return `plus de ${limit} étapes.`
  if (code === 'id') return 'des minuscules, des chiffres et des traits d’union seulement.'
  if (code === 'vue') return 'une vue commence par «\u202f?\u202f», ou reste vide.'
  if (type === 'picklist') return `valeurs permises\u202f: ${AFFICHAGES.join(', ')}.`
  return 'sa valeur n’est pas du genre attendu.'
}

/** Words of a text, as a room counts them. */
export function countMots(texte: string): number {
  return texte.trim() === ''
    ? 0
    : texte
        .trim()
        .split(/[\s\u00a0\u202f]+/)
        .filter(isWord).length
}

const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word)
