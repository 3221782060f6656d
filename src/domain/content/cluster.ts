import * as v from 'valibot'
import {
  dateSchema,
  hasProvenance,
  pageSchema,
  paysIdSchema,
  provenance,
  slugSchema,
  territoireIdSchema,
  texteSchema,
} from './commun.ts'
import { chiffreSchema } from './enonce.ts'

export const GENRES_CLUSTER = [
  'cluster',
  'pole-competitivite',
  'ptce',
  'cooperative',
  'reseau-entreprises',
  'organisation-professionnelle',
  'reseau-appui',
] as const

export type GenreCluster = (typeof GENRES_CLUSTER)[number]

export const LIBELLES_GENRE_CLUSTER: Record<GenreCluster, string> = {
  cluster: 'Cluster',
  'pole-competitivite': 'Pôle de compétitivité',
  ptce: 'Pôle territorial de coopération économique',
  cooperative: 'Coopérative d’entrepreneurs',
  'reseau-entreprises': 'Réseau d’entreprises',
  'organisation-professionnelle': 'Organisation professionnelle',
  'reseau-appui': 'Réseau d’appui aux créateurs',
}

export const CERTITUDES = ['etablie', 'probable', 'incertaine'] as const

export type Certitude = (typeof CERTITUDES)[number]

export const LIBELLES_CERTITUDE: Record<Certitude, string> = {
  etablie: 'établie',
  probable: 'probable',
  incertaine: 'incertaine',
}

/** `verifie`: a page gives name and town; `contradictoire`: two pages disagree. */
export const STATUTS_CLUSTER = ['verifie', 'a-verifier', 'contradictoire'] as const

export type StatutCluster = (typeof STATUTS_CLUSTER)[number]

export const LIBELLES_STATUT_CLUSTER: Record<StatutCluster, string> = {
  verifie: 'vérifié',
  'a-verifier': 'à vérifier',
  contradictoire: 'sources en désaccord',
}

/** One zoning that stands for the reach of a cluster, with its grounds. */
export const perimetreClusterSchema = v.pipe(
  v.strictObject({
    territoire: territoireIdSchema,
    /** `coeur`: where it acts first; `aire`: the wider area it claims. */
    role: v.picklist(['coeur', 'aire']),
    motif: texteSchema,
    certitude: v.picklist(CERTITUDES),
    /** Why the true area is known to be wider than this one, which stands for it. */
    plusLarge: v.exactOptional(texteSchema),
    ...provenance,
  }),
  v.check((value) => hasProvenance(value), 'provenance'),
)

export type PerimetreCluster = v.InferOutput<typeof perimetreClusterSchema>

export const clustersFileSchema = v.array(
  v.strictObject({
    /** Node id without its prefix: `ozon` for `cluster:ozon`. */
    id: slugSchema,
    nom: texteSchema,
    autresNoms: v.optional(v.array(texteSchema), []),
    genre: v.picklist(GENRES_CLUSTER),
    resume: texteSchema,
    /** Sector; null when unknown. */
    filiere: v.nullable(texteSchema),
    formesJuridiques: v.array(
      v.strictObject({
        forme: texteSchema,
        depuis: v.nullable(dateSchema),
        jusqua: v.nullable(dateSchema),
        ...provenance,
      }),
    ),
    chiffres: v.array(chiffreSchema),
    /** Null when no source gives a town: the map then shows no point. */
    siege: v.nullable(
      v.strictObject({
        commune: territoireIdSchema,
        nom: texteSchema,
        statut: v.picklist(STATUTS_CLUSTER),
        note: v.nullable(texteSchema),
      }),
    ),
    /** Empty when nothing lets a perimeter be drawn. */
    perimetres: v.array(perimetreClusterSchema),
    /** Pays whose monograph deals with it. */
    pays: v.array(paysIdSchema),
    statut: v.picklist(STATUTS_CLUSTER),
    notes: v.array(texteSchema),
    sources: v.array(
      v.strictObject({
        url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'url')),
        date: v.nullable(texteSchema),
      }),
    ),
    pages: v.array(pageSchema),
  }),
)

/** A cluster or network of the memento. */
export type Cluster = v.InferOutput<typeof clustersFileSchema>[number]
