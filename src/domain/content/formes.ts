import * as v from 'valibot'
import { pageSchema, slugSchema, texteSchema } from './commun.ts'

/** The forms of animation, rows of the matrix: `data/formes.json`. */
export const formesFileSchema = v.strictObject({
  introduction: texteSchema,
  /** Page of the table. */
  page: pageSchema,
  formes: v.array(
    v.strictObject({
      id: slugSchema,
      nom: texteSchema,
      nomCourt: texteSchema,
      definition: texteSchema,
      /** What a Pays does, as the end of a sentence: « organise des réunions… ». */
      phrase: v.exactOptional(v.strictObject({ un: texteSchema, plusieurs: texteSchema })),
    }),
  ),
})

export type FormesFile = v.InferOutput<typeof formesFileSchema>

export type FormeAnimation = FormesFile['formes'][number]
