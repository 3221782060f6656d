import type * as v from 'valibot'
import { acteursFileSchema } from '#/domain/content/acteur.ts'
import { affirmationsSchema } from '#/domain/content/affirmation.ts'
import { clustersFileSchema } from '#/domain/content/cluster.ts'
import { besoinsSchema, reponsesSchema, secteursPaysSchema } from '#/domain/content/ecarts.ts'
import { formesFileSchema } from '#/domain/content/formes.ts'
import { glossaireSchema, lieuxSchema } from '#/domain/content/glossaire.ts'
import { liensFileSchema } from '#/domain/content/lien.ts'
import { mementoSchema } from '#/domain/content/memento.ts'
import { modeleSchema } from '#/domain/content/modele.ts'
import { monographieSchema } from '#/domain/content/monographie.ts'
import { paysIdentiteSchema } from '#/domain/content/pays.ts'
import {
  contexteSchema,
  enqueteSchema,
  enseignementsSchema,
  expertsSchema,
} from '#/domain/content/savoirs.ts'
import { clustersFranceSchema, secteursSchema } from '#/domain/content/secteurs.ts'
import { typologieFileSchema } from '#/domain/content/typologie.ts'

/** The single files of `data/`, by name without extension. */
export const FICHIERS_UNIQUES = {
  typologie: typologieFileSchema,
  memento: mementoSchema,
  formes: formesFileSchema,
  clusters: clustersFileSchema,
  acteurs: acteursFileSchema,
  liens: liensFileSchema,
  contexte: contexteSchema,
  enquete: enqueteSchema,
  enseignements: enseignementsSchema,
  experts: expertsSchema,
  glossaire: glossaireSchema,
  lieux: lieuxSchema,
  affirmations: affirmationsSchema,
  'secteurs-pays': secteursPaysSchema,
  besoins: besoinsSchema,
  reponses: reponsesSchema,
  secteurs: secteursSchema,
  'clusters-france': clustersFranceSchema,
} as const satisfies Record<string, v.GenericSchema>

export type FichierUnique = keyof typeof FICHIERS_UNIQUES

/** The folders of `data/`: one file per territory, one per ready-made sequence. */
export const DOSSIERS = {
  territoires: paysIdentiteSchema,
  monographies: monographieSchema,
  sequences: modeleSchema,
} as const satisfies Record<string, v.GenericSchema>

export type Dossier = keyof typeof DOSSIERS

/** What a single file holds once read. */
export type ContenuUnique<F extends FichierUnique> = v.InferOutput<(typeof FICHIERS_UNIQUES)[F]>

/** Everything that passed its schema. A file that did not is simply absent. */
export type Contenus = {
  [D in Dossier]: Map<string, v.InferOutput<(typeof DOSSIERS)[D]>>
} & { [F in FichierUnique]?: ContenuUnique<F> }

/** Place of a file of `data/`, and the schema it must follow. */
export type Emplacement =
  | { kind: 'dossier'; dossier: Dossier; slug: string; schema: v.GenericSchema }
  | { kind: 'unique'; nom: FichierUnique; schema: v.GenericSchema }

/** Where `data/…` belongs; `null` for a file that content does not read. */
export function emplacementOf(path: string): Emplacement | null {
  const match = /^data\/(?:([^/]+)\/)?([^/]+)\.json$/.exec(path)
  const folder = match?.[1]
  const name = match?.[2]
  if (name === undefined) return null
  if (folder === undefined) {
    if (!Object.hasOwn(FICHIERS_UNIQUES, name)) return null
    const nom = name as FichierUnique
    return { kind: 'unique', nom, schema: FICHIERS_UNIQUES[nom] }
  }
  if (!Object.hasOwn(DOSSIERS, folder)) return null
  const dossier = folder as Dossier
  return { kind: 'dossier', dossier, slug: name, schema: DOSSIERS[dossier] }
}

/** Nothing read yet. */
export function emptyContenus(): Contenus {
  return { territoires: new Map(), monographies: new Map(), sequences: new Map() }
}

/** Files the explorer cannot do without, whatever the territories. */
export const OBLIGATOIRES = (Object.keys(FICHIERS_UNIQUES) as FichierUnique[]).map(
  (nom) => `data/${nom}.json`,
)
