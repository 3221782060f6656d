/**
 * A problem met in an input, told to a person rather than thrown.
 *
 * `code` is a stable kebab-case word chosen by the producer; `message` is a full
 * French sentence saying what is wrong, where, and if possible how to mend it.
 */
export type Finding = {
  code: string
  /** `error`: the output cannot be used; `notice`: usable, the case is named. */
  gravite: 'error' | 'notice'
  message: string
  territoireId?: string
  /** Where, for the person who must mend it: a file, a line, a field. */
  lieu?: string
  lonLat?: [lon: number, lat: number]
}

/** Outcome of a fallible reading: a value, or every finding that forbids it. */
export type Result<T> = { ok: true; value: T } | { ok: false; findings: Finding[] }
