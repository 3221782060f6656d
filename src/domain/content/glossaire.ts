import * as v from 'valibot'
import { noeudIdSchema } from './acteur.ts'
import { pageSchema, slugSchema, texteSchema } from './commun.ts'

/** `data/glossaire.json`: every acronym, expanded and defined in one sentence. */
export const glossaireSchema = v.array(
  v.strictObject({
    id: slugSchema,
    sigle: texteSchema,
    /** Other spellings met in texts. */
    variantes: v.optional(v.array(texteSchema), []),
    /** Null when no source expands it. */
    developpe: v.nullable(texteSchema),
    definition: texteSchema,
    /** Page where the memento expands it; null when it never does. */
    page: v.nullable(pageSchema),
  }),
)

export type Sigle = v.InferOutput<typeof glossaireSchema>[number]

/** `data/lieux.json`: names found in the texts → territory of the map. */
export const lieuxSchema = v.array(v.strictObject({ nom: texteSchema, id: noeudIdSchema }))
