import * as v from 'valibot'
import { AFFICHAGES } from '../sequence.ts'
import { pageSchema, paysIdSchema, slugSchema, texteSchema } from './commun.ts'

/** Words between braces that any ready-made sequence may use: figures of the whole atlas. */
export const CLES_FRANCE = [
  'nbPays',
  'nbPaysActuels',
  'nbPetr',
  'nbFormes',
  'nbLiens',
  'nbClusters',
  'nbEpci2016',
  'nbEpci2017',
  'nbEpciActuel',
  'anneeActuelle',
  'formeFrequente',
  'nbFormeFrequente',
  'enqueteTotal',
  'enqueteClusters',
  'enqueteClubs',
  'popPays2016',
  'popPays2017',
  'popActuel',
] as const

/** And those of one Pays, for a step that is about it. */
export const CLES_PAYS = [
  'pays',
  'nom',
  'le',
  'Le',
  'du',
  'accroche',
  'classe',
  'ville',
  'departements',
  'pages',
  'habitants2016',
  'communes2016',
  'epci2016',
  'epci2017',
  'mouvement',
  'zone',
  'zoneLe',
  'zoneDu',
  'partZone',
  'partPays',
  'dit',
  'ditPage',
  'nbFormesPays',
  'listeFormes',
  'listeClusters',
  'nbLiensPays',
  'conseil',
  'conseilPage',
  'obstacle',
  'obstaclePage',
  'actions',
] as const

export type CleFrance = (typeof CLES_FRANCE)[number]
export type ClePays = (typeof CLES_PAYS)[number]

const CLE = /\{([^{}]*)\}/g

/** Keys a text asks for: « {nom} et {epci2016} EPCI » → `nom`, `epci2016`. */
export function clesOf(texte: string): string[] {
  return [...texte.matchAll(CLE)].map(([, cle = '']) => cle)
}

/** The text with each key replaced; null as soon as one of them is unknown. */
export function fillTexte(
  texte: string,
  faits: Readonly<Record<string, string | null | undefined>>,
): string | null {
  if (clesOf(texte).some((cle) => faits[cle] == null)) return null
  return texte.replace(CLE, (_, cle: string) => faits[cle] ?? '')
}

const CONNUES: readonly string[] = [...CLES_FRANCE, ...CLES_PAYS]

const modeleTexte = v.pipe(
  texteSchema,
  v.check((texte) => clesOf(texte).every((cle) => CONNUES.includes(cle)), 'cle'),
)

/** One step to be written with the figures of the day. */
export const modeleEtapeSchema = v.strictObject({
  id: slugSchema,
  titre: modeleTexte,
  texte: modeleTexte,
  /** What is said when a figure of `texte` is not known; without it the step is left out. */
  sans: v.exactOptional(modeleTexte),
  notes: v.optional(modeleTexte, 'Rien à ajouter.'),
  vue: v.pipe(
    v.string(),
    v.check((vue) => vue === '' || vue.startsWith('?'), 'vue'),
    v.check((vue) => clesOf(vue).every((cle) => CONNUES.includes(cle)), 'cle'),
  ),
  affichage: v.picklist(AFFICHAGES),
  source: modeleTexte,
  /** Pages of the memento behind the step. */
  pages: v.optional(v.array(pageSchema), []),
  /** The Pays whose figures the step uses. */
  pays: v.exactOptional(paysIdSchema),
  /** Written once for each Pays. */
  pour: v.exactOptional(v.literal('chaque-pays')),
})

export type ModeleEtape = v.InferOutput<typeof modeleEtapeSchema>

/** `data/sequences/<nom>.json`: words of a ready-made sequence, figures left between braces. */
export const modeleSchema = v.strictObject({
  id: slugSchema,
  titre: modeleTexte,
  /** One line for the list of sequences. */
  resume: texteSchema,
  etapes: v.array(modeleEtapeSchema),
})

export type Modele = v.InferOutput<typeof modeleSchema>
