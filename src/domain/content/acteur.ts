import * as v from 'valibot'
import type { TerritoireId } from '../territoire.ts'
import { SLUG, territoireIdSchema, texteSchema } from './commun.ts'

/** Prefixes of actors that are not territories of the map. */
export const PREFIXES_ACTEUR = ['cluster', 'acteur', 'programme'] as const

/** `cluster:ozon` (data/clusters.json), `acteur:…` and `programme:…` (data/acteurs.json). */
export type ActeurId = `${(typeof PREFIXES_ACTEUR)[number]}:${string}`

/** A node of the network of links: a territory of the map, or an actor. */
export type NoeudId = TerritoireId | ActeurId

/** True for `cluster:…`, `acteur:…` or `programme:…` followed by a slug. */
export function isActeurId(value: unknown): value is ActeurId {
  if (typeof value !== 'string') return false
  const cut = value.indexOf(':')
  const prefix = value.slice(0, cut)
  return (PREFIXES_ACTEUR as readonly string[]).includes(prefix) && SLUG.test(value.slice(cut + 1))
}

export const acteurIdSchema = v.custom<ActeurId>(isActeurId, 'acteur-id')

export const noeudIdSchema = v.custom<NoeudId>(
  (value) => isActeurId(value) || v.is(territoireIdSchema, value),
  'noeud-id',
)

/** What an actor is, in the order of lists. */
export const GENRES_ACTEUR = [
  'programme',
  'dispositif',
  'collectivites',
  'etat',
  'europe',
  'chambre',
  'parc',
  'entreprises',
  'association',
  'formation',
  'marque',
  'federation',
] as const

export type GenreActeur = (typeof GENRES_ACTEUR)[number]

export const LIBELLES_GENRE_ACTEUR: Record<GenreActeur, string> = {
  programme: 'Programme ou label',
  dispositif: 'Dispositif local',
  collectivites: 'Collectivités',
  etat: 'État et agences',
  europe: 'Union européenne',
  chambre: 'Chambre consulaire',
  parc: 'Parc naturel régional',
  entreprises: 'Entreprises',
  association: 'Association',
  formation: 'Formation et recherche',
  marque: 'Marque',
  federation: 'Réseau national',
}

export const acteursFileSchema = v.array(
  v.strictObject({
    id: v.pipe(
      acteurIdSchema,
      v.check((id) => !id.startsWith('cluster:'), 'acteur-id'),
    ),
    nom: texteSchema,
    /** Other spellings met in the texts, found by search and by the reading lexicon. */
    autresNoms: v.optional(v.array(texteSchema), []),
    genre: v.picklist(GENRES_ACTEUR),
    definition: texteSchema,
    /** Territories of the map that stand for it, or where it sits; may be empty. */
    lieux: v.optional(v.array(territoireIdSchema), []),
    /** Acronym of the glossary that explains it. */
    sigle: v.exactOptional(texteSchema),
  }),
)

/** An actor that is neither a territory nor a cluster: partner, programme, brand. */
export type Acteur = v.InferOutput<typeof acteursFileSchema>[number]
