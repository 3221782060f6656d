import * as v from 'valibot'
import { pageSchema, paysIdSchema, slugSchema, texteSchema } from './commun.ts'

/** Where the memento puts a cluster that serves a sector; null when it does not say. */
export const LIEUX_SERVICE = ['sur-place', 'ailleurs'] as const

/** `data/secteurs-pays.json`: the sectors a monograph names, and the clusters that serve them. */
export const secteursPaysSchema = v.array(
  v.strictObject({
    id: slugSchema,
    pays: paysIdSchema,
    /** Id of `data/secteurs.json`. */
    secteur: slugSchema,
    /** How the monograph means it, for the middle of a sentence: « l’agroalimentaire ». */
    nom: texteSchema,
    texte: texteSchema,
    page: pageSchema,
    /** Clusters of `data/clusters.json` that the memento ties to it. */
    clusters: v.array(
      v.strictObject({ id: slugSchema, lieu: v.nullable(v.picklist(LIEUX_SERVICE)) }),
    ),
  }),
)

export type SecteurPays = v.InferOutput<typeof secteursPaysSchema>[number]

/** `data/besoins.json`: the needs a monograph states, and what of it answers them. */
export const besoinsSchema = v.array(
  v.strictObject({
    id: slugSchema,
    pays: paysIdSchema,
    texte: texteSchema,
    page: pageSchema,
    /** Forms of the matrix that would answer it; empty when none of the ten would. */
    formes: v.array(slugSchema),
    /** Ids of the actions and projects of the monograph that answer it. */
    actions: v.array(slugSchema),
    /** Who answers it otherwise, and how; null when the memento says nothing of it. */
    note: v.nullable(texteSchema),
  }),
)

export type Besoin = v.InferOutput<typeof besoinsSchema>[number]

/** `data/reponses.json`: what the nine did about each kind of gap. */
export const reponsesSchema = v.array(
  v.strictObject({
    /** Id of a kind of gap. */
    genre: slugSchema,
    reponses: v.pipe(
      v.array(
        v.strictObject({
          pays: paysIdSchema,
          /** Why it answers, in our words. */
          texte: texteSchema,
          /** Page of what is referred to; checked against it. */
          page: pageSchema,
          reference: v.variant('kind', [
            /** An action or a project of the monograph. */
            v.strictObject({ kind: v.literal('action'), id: slugSchema }),
            /** A piece of advice of the monograph, by rank from 1. */
            v.strictObject({
              kind: v.literal('conseil'),
              rang: v.pipe(
                v.number(),
                v.check((value) => Number.isInteger(value) && value >= 1, 'entier'),
              ),
            }),
            v.strictObject({ kind: v.literal('lien'), id: slugSchema }),
          ]),
        }),
      ),
      v.minLength(1),
    ),
  }),
)

export type ReponsesGenre = v.InferOutput<typeof reponsesSchema>[number]
