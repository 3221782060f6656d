import * as v from 'valibot'
import { STATUTS_CLUSTER } from './cluster.ts'
import { slugSchema, texteSchema } from './commun.ts'

/** `data/secteurs.json`: the short list of sectors by which clusters are sorted. */
export const secteursSchema = v.strictObject({
  introduction: texteSchema,
  secteurs: v.pipe(
    v.array(
      v.strictObject({
        id: slugSchema,
        nom: texteSchema,
        definition: texteSchema,
        /** Words that name the sector in a text; a cluster must bear one to be put there. */
        mots: v.pipe(v.array(texteSchema), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
})

export type Secteur = v.InferOutput<typeof secteursSchema>['secteurs'][number]

/**
 * `data/clusters-france.json`: how we read each row of the tables of clusters. Names of places,
 * codes and addresses of pages stay in the tables; what is worded is here.
 */
export const clustersFranceSchema = v.array(
  v.strictObject({
    id: slugSchema,
    /** Rows of the tables, when it is not the one that has this id, or when there are several. */
    lignes: v.optional(v.pipe(v.array(slugSchema), v.minLength(1))),
    /** When we write the name otherwise than the table. */
    nom: v.optional(texteSchema),
    /** A few words; null when no page says it. */
    filiere: v.nullable(texteSchema),
    /** Ids of `data/secteurs.json`. */
    secteurs: v.array(slugSchema),
    label: v.nullable(texteSchema),
    /** When we doubt more than the table does; `note` says why. */
    statut: v.optional(v.picklist(STATUTS_CLUSTER)),
    note: v.nullable(texteSchema),
  }),
)

export type LectureCluster = v.InferOutput<typeof clustersFranceSchema>[number]
