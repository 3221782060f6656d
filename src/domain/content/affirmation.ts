import * as v from 'valibot'
import { pageSchema, paysIdSchema, slugSchema, texteSchema } from './commun.ts'

/**
 * Claims of the memento that carry a share: `data/affirmations.json`. Those that the
 * engine can weigh name the zone to weigh against; the others say why they cannot.
 */
export const affirmationSchema = v.strictObject({
  id: slugSchema,
  /** Null for a claim about the whole country. */
  pays: v.nullable(paysIdSchema),
  /** What is claimed, in our words. */
  enonce: texteSchema,
  /** The figure as the memento gives it: « 80 % », « trois quarts ». */
  dit: texteSchema,
  page: pageSchema,
  mesure: v.variant('genre', [
    v.strictObject({
      genre: v.literal('zone-emploi'),
      /** Commune that names the zone d’emploi the claim is weighed against. */
      commune: v.pipe(v.string(), v.regex(/^(\d{2}|2[AB])\d{3}$/, 'code-insee')),
      definition: texteSchema,
    }),
    v.strictObject({
      genre: v.literal('impossible'),
      /** What is missing here. */
      raison: texteSchema,
      /** Where one could look. */
      piste: v.nullable(texteSchema),
    }),
  ]),
})

export type Affirmation = v.InferOutput<typeof affirmationSchema>

export const affirmationsSchema = v.array(affirmationSchema)
