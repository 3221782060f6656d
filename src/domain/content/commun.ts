import * as v from 'valibot'
import { parseTerritoireId, type TerritoireId, type TypeTerritoire } from '../territoire.ts'

/** Pages of the scan of the memento, counted from « Présentation » = 1. */
export const NB_PAGES_MEMENTO = 30

/**
 * A line of French text. Markup is refused: what stands in `data/` is shown as
 * text, and a tag would reach the reader as it is written.
 */
export const texteSchema = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'texte-vide'),
  v.check((value) => !/<\/?[a-z!]/i.test(value), 'texte-balise'),
)

/** Page of the scan that bears the statement. */
export const pageSchema = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 1 && value <= NB_PAGES_MEMENTO, 'page'),
)

/** Lower-case words joined by hyphens: `vallee-de-la-dore`. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const slugSchema = v.pipe(v.string(), v.regex(SLUG, 'slug'))

/** Code of a département: `39`, `2A`. */
export const codeDepartementSchema = v.pipe(
  v.string(),
  v.regex(/^(\d{2}|2[AB])$/, 'code-departement'),
)

/** Code of a région of 2016: `27`. */
export const codeRegionSchema = v.pipe(v.string(), v.regex(/^\d{2}$/, 'code-region'))

/** SIREN of an EPCI or a PETR, as text. */
export const sirenSchema = v.pipe(v.string(), v.regex(/^\d{9}$/, 'siren'))

/** A year, a month or a day, as far as it is known: `2016`, `2016-06`, `2017-01-18`. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date'),
)

/** What follows the colon of a {@link TerritoireId}, kind by kind. */
const FORMATS: Record<TypeTerritoire, RegExp> = {
  pays: SLUG,
  petr: /^\d{9}$/,
  epci: /^\d{9}$/,
  commune: /^(\d{2}|2[AB])\d{3}$/,
  'zone-emploi-2010': /^\d{4}$/,
  'zone-emploi-2020': /^\d{4}$/,
  'territoire-industrie-2023': /^[\w-]+$/,
  'territoire-industrie-2026': /^[\w-]+$/,
  'contrat-ruralite': /^[\w-]+$/,
  departement: /^(\d{2}|2[AB])$/,
  region: /^\d{2}$/,
}

/** `kind:code`, with a code of the form that the kind demands. */
export const territoireIdSchema = v.custom<TerritoireId>((value) => {
  if (typeof value !== 'string') return false
  const parsed = parseTerritoireId(value)
  return parsed !== null && FORMATS[parsed.type].test(parsed.code)
}, 'territoire-id')

/** `pays:slug` only. */
export const paysIdSchema = v.custom<TerritoireId>(
  (value) => typeof value === 'string' && value.startsWith('pays:') && SLUG.test(value.slice(5)),
  'pays-id',
)

/**
 * Where a statement comes from: a page of the memento, or, when `page` is null,
 * another source named in `source` (a tenth territory has no page).
 */
export const provenance = {
  page: v.nullable(pageSchema),
  source: v.exactOptional(texteSchema),
}

/** Completes {@link provenance}: one of the two must be there. */
export function hasProvenance(value: { page: number | null; source?: string }): boolean {
  return value.page !== null || value.source !== undefined
}
