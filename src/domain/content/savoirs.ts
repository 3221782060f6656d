import * as v from 'valibot'
import { acteurIdSchema } from './acteur.ts'
import { dateSchema, pageSchema, paysIdSchema, slugSchema, texteSchema } from './commun.ts'
import { chiffreSchema, enonceSchema } from './enonce.ts'
import { THEMES } from './themes.ts'

/** `data/contexte.json`: the project, the words, the law, the national figures. */
export const contexteSchema = v.strictObject({
  presentation: v.array(enonceSchema),
  definitions: v.array(
    v.strictObject({
      id: slugSchema,
      terme: texteSchema,
      texte: texteSchema,
      /** Traits listed by the memento. */
      traits: v.optional(v.array(texteSchema), []),
      page: pageSchema,
    }),
  ),
  chronologie: v.array(
    v.strictObject({
      date: dateSchema,
      titre: texteSchema,
      texte: texteSchema,
      /** Null when the step is known from another source, named in the text. */
      page: v.nullable(pageSchema),
    }),
  ),
  chiffres: v.array(chiffreSchema),
})

export type Contexte = v.InferOutput<typeof contexteSchema>

/** `data/enquete.json`: the survey of 2015. */
export const enqueteSchema = v.strictObject({
  titre: texteSchema,
  annee: dateSchema,
  page: pageSchema,
  introduction: texteSchema,
  /** Each value counts territories out of `total`. */
  total: v.number(),
  resultats: v.array(chiffreSchema),
  constats: v.array(enonceSchema),
  secteurs: v.strictObject({
    note: texteSchema,
    page: pageSchema,
    liste: v.array(
      /** A null value: unreadable in the scan. `dansLeTexte`: also named in the prose. */
      v.strictObject({
        nom: texteSchema,
        valeur: v.nullable(v.number()),
        dansLeTexte: v.boolean(),
      }),
    ),
  }),
})

export type Enquete = v.InferOutput<typeof enqueteSchema>

/** `data/enseignements.json`: what the memento draws from the nine. */
export const enseignementsSchema = v.array(
  v.strictObject({
    id: slugSchema,
    titre: texteSchema,
    page: pageSchema,
    points: v.array(
      v.strictObject({
        texte: texteSchema,
        theme: v.nullable(v.picklist(THEMES)),
        /** Territories whose monograph illustrates the point, by our reading. */
        pays: v.optional(v.array(paysIdSchema), []),
        page: pageSchema,
      }),
    ),
  }),
)

export type Enseignements = v.InferOutput<typeof enseignementsSchema>

/** `data/experts.json`: the two signed views, summarised. */
export const expertsSchema = v.array(
  v.strictObject({
    id: slugSchema,
    titre: texteSchema,
    auteur: texteSchema,
    qualite: texteSchema,
    annee: dateSchema,
    pages: v.array(pageSchema),
    resume: texteSchema,
    idees: v.array(
      v.strictObject({
        titre: texteSchema,
        texte: texteSchema,
        pays: v.optional(v.array(paysIdSchema), []),
        acteurs: v.optional(v.array(acteurIdSchema), []),
        page: pageSchema,
      }),
    ),
  }),
)

export type Experts = v.InferOutput<typeof expertsSchema>

export type RegardExpert = Experts[number]
