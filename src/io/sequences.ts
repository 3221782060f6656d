import { type LectureSequence, readSequence, type Sequence } from '#/domain/sequence.ts'

type Stockage = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'lisiere.sequences'
/** Where a text that cannot be read is put aside: nothing the reader wrote is lost. */
const KEY_ASIDE = 'lisiere.sequences.illisible'
/** Larger is not one of our files. */
const MAX_FICHIER = 2_000_000

export type SequencesGardees = {
  sequences: readonly Sequence[]
  /** A sentence when something kept could not be read; null when all is well. */
  probleme: string | null
}

/** Sequences kept in this browser; what cannot be read is put aside and told. Never throws. */
export function readSequences(stockage: Stockage | null): SequencesGardees {
  const text = attempt(() => stockage?.getItem(KEY)) ?? null
  if (text === null) return { sequences: [], probleme: null }
  const raw = attempt(() => JSON.parse(text) as unknown)
  const read = (Array.isArray(raw) ? raw : []).map(readSequence)
  const sequences = read.flatMap((one) => (one.ok ? [one.value] : []))
  if (Array.isArray(raw) && sequences.length === read.length) return { sequences, probleme: null }
  attempt(() => stockage?.setItem(KEY_ASIDE, text))
  const lost = Array.isArray(raw) ? read.length - sequences.length : null
  const what =
    lost === null
      ? 'Les séquences gardées dans ce navigateur sont illisibles'
      : `${lost} des ${read.length} séquences gardées dans ce navigateur sont illisibles`
  return {
    sequences,
    probleme: `${what}\u202f: leur texte est mis de côté sous « ${KEY_ASIDE} », rien n’est effacé.`,
  }
}

/** False when the browser refuses to keep anything. */
export function writeSequences(stockage: Stockage | null, sequences: readonly Sequence[]): boolean {
  if (stockage === null) return false
  return (
    attempt(() => stockage.setItem(KEY, JSON.stringify(sequences.map(titled))) ?? true) ?? false
  )
}

/** A title erased and not yet written again must not make a sequence unreadable. */
export function titled(sequence: Sequence): Sequence {
  const filled = <T extends { titre: string }>(one: T): T =>
    one.titre.trim() === '' ? { ...one, titre: 'Sans titre' } : one
  return filled({ ...sequence, etapes: sequence.etapes.map(filled) })
}

/** Text of a `.lisiere.json` file. */
export function sequenceToFile(sequence: Sequence): string {
  return `${JSON.stringify(titled(sequence), null, 2)}\n`
}

/** Reads a `.lisiere.json` file, whatever it is. */
export function sequenceFromFile(text: string): LectureSequence {
  if (text.length > MAX_FICHIER) return refuse('le fichier est trop lourd pour une séquence.')
  const raw = attempt(() => JSON.parse(text) as unknown)
  if (raw === undefined) return refuse('le fichier n’est pas du JSON lisible.')
  return readSequence(raw)
}

function refuse(why: string): LectureSequence {
  const message = `La séquence n’a pas pu être lue\u202f: ${why}`
  return { ok: false, findings: [{ code: 'sequence-fichier', gravite: 'error', message }] }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
