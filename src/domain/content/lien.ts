import * as v from 'valibot'
import { noeudIdSchema } from './acteur.ts'
import { dateSchema, hasProvenance, provenance, slugSchema, texteSchema } from './commun.ts'

/** Kinds of link, in the order of the legend. */
export const TYPES_LIEN = [
  'participation',
  'gouvernance',
  'moyens-humains',
  'hebergement',
  'financement',
  'portage',
  'initiative',
  'partenariat',
  'accompagnement',
  'concertation',
  'roles',
  'presence',
  'concurrence',
  'sans-relation',
] as const

export type TypeLien = (typeof TYPES_LIEN)[number]

export const LIBELLES_TYPE_LIEN: Record<TypeLien, string> = {
  participation: 'Parts ou adhésion',
  gouvernance: 'Siège dans une instance',
  'moyens-humains': 'Poste ou temps mis en commun',
  hebergement: 'Locaux',
  financement: 'Financement',
  portage: 'Portage d’un programme',
  initiative: 'À l’origine de',
  partenariat: 'Partenariat',
  accompagnement: 'Accompagnement',
  concertation: 'Concertation',
  roles: 'Partage des rôles',
  presence: 'Présence sans lien décrit',
  concurrence: 'Concurrence',
  'sans-relation': 'Pas de relation',
}

export const ETATS_LIEN = ['en-cours', 'termine', 'en-projet', 'absent'] as const

export type EtatLien = (typeof ETATS_LIEN)[number]

export const LIBELLES_ETAT_LIEN: Record<EtatLien, string> = {
  'en-cours': 'en cours en 2017',
  termine: 'terminé',
  'en-projet': 'en projet',
  absent: 'absent',
}

/** Our reading of how much a link commits, from what the text tells. */
export const LIBELLES_FORCE: Record<1 | 2 | 3, string> = {
  1: 'contact ou intention',
  2: 'travail commun sur un objet précis',
  3: 'moyens, argent ou pouvoir engagés',
}

/** Typed, dated and sourced network: `data/liens.json`. */
export const liensFileSchema = v.array(
  v.pipe(
    v.strictObject({
      id: slugSchema,
      de: noeudIdSchema,
      vers: noeudIdSchema,
      type: v.picklist(TYPES_LIEN),
      /** Who does what for whom. */
      phrase: texteSchema,
      etat: v.picklist(ETATS_LIEN),
      depuis: v.nullable(dateSchema),
      jusqua: v.nullable(dateSchema),
      /** Date as told, when no year can be given. */
      quand: v.exactOptional(texteSchema),
      force: v.picklist([1, 2, 3], 'force'),
      ...provenance,
    }),
    v.check((value) => hasProvenance(value), 'provenance'),
  ),
)

export type Lien = v.InferOutput<typeof liensFileSchema>[number]
