import { isActeurId, type NoeudId } from './acteur.ts'
import type { EtatLien, Lien, TypeLien } from './lien.ts'

/** Kinds of link gathered by what they engage, in the order of the legend. */
export const FAMILLES_LIEN = ['moyens', 'decision', 'travail', 'dialogue', 'distance'] as const

export type FamilleLien = (typeof FAMILLES_LIEN)[number]

export const LIBELLES_FAMILLE_LIEN: Record<FamilleLien, string> = {
  moyens: 'Moyens, argent, locaux',
  decision: 'Décider, porter, fonder',
  travail: 'Travailler ensemble',
  dialogue: 'Se parler, se répartir les rôles',
  distance: 'Sans relation, ou rivaux',
}

const FAMILLES: Record<TypeLien, FamilleLien> = {
  participation: 'moyens',
  'moyens-humains': 'moyens',
  hebergement: 'moyens',
  financement: 'moyens',
  gouvernance: 'decision',
  portage: 'decision',
  initiative: 'decision',
  partenariat: 'travail',
  accompagnement: 'travail',
  concertation: 'dialogue',
  roles: 'dialogue',
  presence: 'distance',
  concurrence: 'distance',
  'sans-relation': 'distance',
}

export const familleOf = (type: TypeLien): FamilleLien => FAMILLES[type]

/** What a reader asks of the network. */
export type FiltreLiens = {
  chemin: readonly NoeudId[]
  typesCaches: readonly TypeLien[]
  etatsCaches: readonly EtatLien[]
}

/** The actor looked at: the last of the path; null for the whole network. */
export const foyerOf = ({ chemin }: Pick<FiltreLiens, 'chemin'>): NoeudId | null =>
  chemin.at(-1) ?? null

/** Links that pass the filters and, when an actor is looked at, touch it. */
export function filterLiens<L extends Pick<Lien, 'de' | 'vers' | 'type' | 'etat'>>(
  liens: readonly L[],
  filtre: FiltreLiens,
): L[] {
  const foyer = foyerOf(filtre)
  return liens.filter(
    ({ de, vers, type, etat }) =>
      !filtre.typesCaches.includes(type) &&
      !filtre.etatsCaches.includes(etat) &&
      (foyer === null || de === foyer || vers === foyer),
  )
}

/** How an actor is drawn: the same shapes on the map, in the graph and in the list. */
export type SorteNoeud = 'pays' | 'cluster' | 'programme' | 'acteur' | 'territoire'

export function sorteOf(id: NoeudId): SorteNoeud {
  if (id.startsWith('pays:')) return 'pays'
  if (!isActeurId(id)) return 'territoire'
  if (id.startsWith('cluster:')) return 'cluster'
  return id.startsWith('programme:') ? 'programme' : 'acteur'
}

type Point = readonly [lon: number, lat: number]

/** Nothing read yet. */
export const RESEAU_VIDE: ReseauPlace = { liens: [], noeuds: [], traits: [] }

/** What the map may draw: ends that have a place, and links between two places. A link may have several lines: one per EPCI of a group. */
export type ReseauPlace = {
  /** Every link, drawn or not: an actor without a place still lights up the ends that have one. */
  liens: readonly Lien[]
  noeuds: readonly { id: NoeudId; nom: string; lonLat: Point }[]
  traits: readonly { lien: Lien; de: Point; vers: Point }[]
}

/** Several links between the same two ends: its rank among them, and how many they are. */
export function rankParallels(
  liens: readonly Pick<Lien, 'id' | 'de' | 'vers'>[],
): Map<string, { rang: number; total: number; isSwapped: boolean }> {
  const groups = new Map<string, string[]>()
  const keyOf = (lien: Pick<Lien, 'de' | 'vers'>) => [lien.de, lien.vers].sort().join(' ')
  for (const lien of liens) {
    const key = keyOf(lien)
    groups.set(key, [...(groups.get(key) ?? []), lien.id])
  }
  return new Map(
    liens.map((lien) => {
      const group = groups.get(keyOf(lien)) ?? []
      const isSwapped = lien.de > lien.vers
      return [lien.id, { rang: group.indexOf(lien.id), total: group.length, isSwapped }]
    }),
  )
}
