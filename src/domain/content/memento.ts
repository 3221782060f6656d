import * as v from 'valibot'
import { pageSchema, texteSchema } from './commun.ts'

/** The document and its pages: `data/memento.json`, read by every page reference. */
export const mementoSchema = v.strictObject({
  titre: texteSchema,
  nature: texteSchema,
  annee: v.pipe(v.string(), v.regex(/^\d{4}$/, 'annee')),
  editeurs: v.array(texteSchema),
  auteurs: v.array(texteSchema),
  /** How pages are counted, for the source note. */
  pagination: texteSchema,
  pages: v.array(v.strictObject({ page: pageSchema, partie: texteSchema, titre: texteSchema })),
})
