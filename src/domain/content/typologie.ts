import * as v from 'valibot'
import { pageSchema, slugSchema, texteSchema } from './commun.ts'

/** The classes of the memento: `data/typologie.json`. */
export const typologieFileSchema = v.strictObject({
  introduction: texteSchema,
  classes: v.array(
    v.strictObject({
      id: slugSchema,
      /** Second cue beside colour: A to D. */
      lettre: v.pipe(v.string(), v.regex(/^[A-Z]$/, 'lettre')),
      nom: texteSchema,
      /** What can be said of the class; the memento gives names only. */
      definition: texteSchema,
      pages: v.array(pageSchema),
    }),
  ),
})

export type TypologieFile = v.InferOutput<typeof typologieFileSchema>

/** One class: « Rural structuré », « Pôle urbain moyen »… */
export type Typologie = TypologieFile['classes'][number]
