import * as v from 'valibot'
import { acteurIdSchema } from './acteur.ts'
import {
  dateSchema,
  hasProvenance,
  provenance,
  slugSchema,
  territoireIdSchema,
  texteSchema,
} from './commun.ts'

/** How a stated value must be read. */
export const PRECISIONS = ['exact', 'environ', 'pres-de', 'plus-de', 'moins-de'] as const

export type Precision = (typeof PRECISIONS)[number]

/** Word written before the value; empty for an exact one. */
export const MOTS_PRECISION: Record<Precision, string> = {
  exact: '',
  environ: 'environ',
  'pres-de': 'près de',
  'plus-de': 'plus de',
  'moins-de': 'moins de',
}

/** A figure kept out of the prose, so that it can be listed, compared and mapped. */
export const chiffreSchema = v.pipe(
  v.strictObject({
    id: slugSchema,
    sujet: texteSchema,
    /** Null when the source shows that a value exists but does not let it be read. */
    valeur: v.nullable(v.number()),
    /** Upper end of a range. */
    valeurMax: v.exactOptional(v.number()),
    unite: texteSchema,
    precision: v.optional(v.picklist(PRECISIONS), 'exact'),
    /** Year of the figure; null when the source gives none. */
    annee: v.nullable(dateSchema),
    note: v.exactOptional(texteSchema),
    ...provenance,
  }),
  v.check((value) => hasProvenance(value), 'provenance'),
  v.check(({ valeur, valeurMax }) => valeurMax === undefined || valeurMax > (valeur ?? 0), 'plage'),
)

export type ChiffreCle = v.InferOutput<typeof chiffreSchema>

/** Fields shared by everything that is stated. */
export const enonceEntries = {
  texte: texteSchema,
  acteurs: v.optional(v.array(acteurIdSchema), []),
  lieux: v.optional(v.array(territoireIdSchema), []),
  /** Ids of figures of the same file. */
  chiffres: v.optional(v.array(slugSchema), []),
  ...provenance,
}

/** One statement, in our words, with where it comes from. */
export const enonceSchema = v.pipe(
  v.strictObject(enonceEntries),
  v.check((value) => hasProvenance(value), 'provenance'),
)

export type Enonce = v.InferOutput<typeof enonceSchema>
