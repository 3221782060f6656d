import type { ContenuUnique } from '#/content/fichiers.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import type { Lien } from '#/domain/content/lien.ts'
import type { ReseauPlace } from '#/domain/content/reseau.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'

type LonLat = readonly [lon: number, lat: number]

/** The memento was written with these perimeters. */
const MILLESIME = '2016'

export type Carnet = {
  catalogue: Catalogue
  /** Null when the table could not be read: communes then have no place. */
  communes: CommuneTable | null
  acteurs: ContenuUnique<'acteurs'>
  clusters: ContenuUnique<'clusters'>
}

/**
 * The territories that stand for an actor: itself; the seat of a cluster, else its only
 * heartland; the places of a partner. Empty when nothing says where it is.
 */
export function lieuxOf(id: NoeudId, { acteurs, clusters }: Carnet): TerritoireId[] {
  if (!isActeurId(id)) return [id as TerritoireId]
  if (!id.startsWith('cluster:')) return acteurs.find((one) => one.id === id)?.lieux ?? []
  const cluster = clusters.find((one) => `cluster:${one.id}` === id)
  if (cluster?.siege) return [cluster.siege.commune]
  const coeurs = cluster?.perimetres.filter(({ role }) => role === 'coeur') ?? []
  return coeurs.length === 1 ? coeurs.map(({ territoire }) => territoire) : []
}

/** Where a link stands on the map. */
export type Placement = 'trace' | 'meme-lieu' | 'sans-lieu'

export const LIBELLES_PLACEMENT: Record<Placement, string> = {
  trace: 'tracé sur la carte',
  'meme-lieu': 'ses deux bouts sont au même endroit',
  'sans-lieu': 'un bout n’a pas de lieu',
}

/** Drawn, inside one place, or with an end that nobody can place. */
export function placementOf(lien: Pick<Lien, 'de' | 'vers'>, carnet: Carnet): Placement {
  const de = lieuxOf(lien.de, carnet)
  const vers = lieuxOf(lien.vers, carnet)
  if (de.length === 0 || vers.length === 0) return 'sans-lieu'
  return de.some((one) => vers.some((other) => other !== one)) ? 'trace' : 'meme-lieu'
}

/** Ends and lines for the map. A group of EPCI has a line for each of them. */
export function placeReseau(
  liens: readonly Lien[],
  carnet: Carnet,
  nomOf: (id: NoeudId) => string,
): ReseauPlace {
  const ids = [...new Set(liens.flatMap(({ de, vers }) => [de, vers]))]
  const lieux = new Map(ids.map((id) => [id, lieuxOf(id, carnet)]))
  const paysPlaces = new Set(ids.filter((id) => id.startsWith('pays:')))
  return {
    liens,
    noeuds: ids.flatMap((id) => {
      const own = lieux.get(id) ?? []
      // What is only known to be in a Pays has no point of its own: the disc of the Pays is there.
      const isApart = id.startsWith('pays:') || own.every((lieu) => !paysPlaces.has(lieu))
      if (own.length !== 1 || !isApart) return []
      return own.flatMap((lieu) => {
        const lonLat = lonLatOf(lieu, carnet)
        return lonLat ? [{ id, nom: nomOf(id), lonLat }] : []
      })
    }),
    traits: liens.flatMap((lien) =>
      (lieux.get(lien.de) ?? []).flatMap((from) =>
        (lieux.get(lien.vers) ?? []).flatMap((to) => {
          const de = lonLatOf(from, carnet)
          const vers = lonLatOf(to, carnet)
          return from === to || !de || !vers ? [] : [{ lien, de, vers }]
        }),
      ),
    ),
  }
}

function lonLatOf(id: TerritoireId, { catalogue, communes }: Carnet): LonLat | null {
  const parsed = parseTerritoireId(id)
  if (parsed?.type !== 'commune') return catalogue.findNearest(id, MILLESIME)?.labelLonLat ?? null
  const index = communes?.indexOf(parsed.code) ?? null
  return communes && index !== null ? communes.commune(index).lonLat : null
}
