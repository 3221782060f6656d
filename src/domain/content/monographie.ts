import * as v from 'valibot'
import {
  dateSchema,
  hasProvenance,
  pageSchema,
  paysIdSchema,
  provenance,
  slugSchema,
  texteSchema,
} from './commun.ts'
import { chiffreSchema, enonceEntries, enonceSchema } from './enonce.ts'
import { THEMES } from './themes.ts'

/** Where an action stands when the memento is written (2017). */
export const ETATS_ACTION = ['achevee', 'en-cours', 'en-projet', 'non-retenue', 'inconnu'] as const

export type EtatAction = (typeof ETATS_ACTION)[number]

export const LIBELLES_ETAT_ACTION: Record<EtatAction, string> = {
  achevee: 'achevée',
  'en-cours': 'en cours',
  'en-projet': 'en projet',
  'non-retenue': 'non retenue',
  inconnu: 'état inconnu',
}

/** One action of economic animation, or one project. */
export const actionSchema = v.pipe(
  v.strictObject({
    id: slugSchema,
    titre: texteSchema,
    ...enonceEntries,
    /** Points of a list: aims, services, expected effects. */
    details: v.optional(v.array(texteSchema), []),
    etat: v.picklist(ETATS_ACTION),
    debut: v.nullable(dateSchema),
    fin: v.nullable(dateSchema),
    /** Date as far as it is told, when no year can be given. */
    quand: v.exactOptional(texteSchema),
    /** Forms of animation (data/formes.json) that the action belongs to. */
    formes: v.optional(v.array(slugSchema), []),
  }),
  v.check((value) => hasProvenance(value), 'provenance'),
)

export type Action = v.InferOutput<typeof actionSchema>

/** Advice or obstacle: a statement with its theme. */
export const conseilSchema = v.pipe(
  v.strictObject({ ...enonceEntries, theme: v.picklist(THEMES) }),
  v.check((value) => hasProvenance(value), 'provenance'),
)

export type Conseil = v.InferOutput<typeof conseilSchema>

/** How a monograph departs from the cell of the matrix. */
export const SENS_NUANCE = ['dit-plus', 'dit-moins', 'precise'] as const

export type SensNuance = (typeof SENS_NUANCE)[number]

export const LIBELLES_SENS_NUANCE: Record<SensNuance, string> = {
  'dit-plus': 'La monographie en montre plus',
  'dit-moins': 'La monographie en montre moins',
  precise: 'La monographie précise qui agit',
}

/** One cell of the matrix of forms: what the table says, what the text says. */
export const caseFormeSchema = v.pipe(
  v.strictObject({
    forme: slugSchema,
    /** True when the table of the memento lists the territory. */
    declaree: v.boolean(),
    nuance: v.nullable(
      v.strictObject({ sens: v.picklist(SENS_NUANCE), texte: texteSchema, page: pageSchema }),
    ),
    ...provenance,
  }),
  v.check((value) => hasProvenance(value), 'provenance'),
)

export type CaseForme = v.InferOutput<typeof caseFormeSchema>

/** `data/monographies/<slug>.json`. An empty list: the memento says nothing of it. */
export const monographieSchema = v.strictObject({
  id: paysIdSchema,
  pages: v.array(pageSchema),
  resume: texteSchema,
  chiffres: v.array(chiffreSchema),
  contexte: v.array(enonceSchema),
  actions: v.array(actionSchema),
  reseaux: v.array(enonceSchema),
  rset: v.array(enonceSchema),
  reforme: v.array(enonceSchema),
  conseils: v.array(conseilSchema),
  obstacles: v.array(conseilSchema),
  projets: v.array(actionSchema),
  formes: v.array(caseFormeSchema),
})

export type Monographie = v.InferOutput<typeof monographieSchema>

/** Sections of a monograph in reading order, with their titles. */
export const SECTIONS_MONOGRAPHIE = {
  contexte: 'Contexte',
  actions: 'Animation économique',
  reseaux: 'Clusters et réseaux',
  rset: 'Responsabilité des entreprises dans le territoire',
  reforme: 'Effets de la réforme territoriale',
  conseils: 'Conseils à d’autres territoires',
  obstacles: 'Obstacles',
  projets: 'Projets',
} as const satisfies Partial<Record<keyof Monographie, string>>

export type SectionMonographie = keyof typeof SECTIONS_MONOGRAPHIE
