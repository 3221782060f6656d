import type { Sequence } from '#/domain/sequence.ts'
import { SEQUENCE_RECUE } from '#/store/sequences.slice.ts'
import { toutesFaites } from '../modeles/listeSequences.ts'

/** Ids that a new sequence cannot have: it would hide another one, ready-made ones included. */
export function idsPris(sequences: readonly Sequence[]): string[] {
  return [SEQUENCE_RECUE, ...toutesFaites().map(({ id }) => id), ...sequences.map(({ id }) => id)]
}
