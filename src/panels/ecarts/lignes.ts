import type { Catalogue } from '#/datasets/catalogue.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { DescriptionGenre, Ecart } from '#/domain/ecart.ts'
import type { TerritoireId } from '#/domain/territoire.ts'

/** One gap as a row of a table or of an exported file: plain values, nothing to look up. */
export type LigneEcart = {
  id: string
  genre: string
  genreNom: string
  territoire: TerritoireId
  nom: string
  /** What the gap is about when it is not the territory it is drawn on: a cluster, a sector, a figure. */
  sujet: string | null
  /** Official codes and names; null when the engine gives none. */
  departement: string | null
  region: string | null
  regionNom: string | null
  /** In `unite`; null: unknown. */
  valeur: number | null
  unite: string
  force: Ecart['force']
  phrase: string
  doute: string | null
}

/** Rows of a list of gaps, in its order. A gap of a kind that is not described is left out. */
export function lignesEcarts(
  ecarts: readonly Ecart[],
  descriptions: readonly DescriptionGenre[],
  catalogue: Catalogue,
): LigneEcart[] {
  const byId = new Map(descriptions.map((description) => [description.id, description]))
  return ecarts.flatMap((ecart) => {
    const description = byId.get(ecart.genre)
    if (description === undefined) return []
    const { id, genre, territoire, departement, region, valeur, force, phrase } = ecart
    return [
      {
        id,
        genre,
        genreNom: description.nom,
        territoire,
        nom: catalogue.findNearest(territoire, 'actuel')?.nom ?? territoire,
        sujet: sujetOf(ecart),
        departement,
        region,
        regionNom: region === null ? null : nomRegion(catalogue, region),
        valeur,
        unite: description.unite,
        force,
        phrase,
        doute: ecart.doute ?? null,
      },
    ]
  })
}

/** A gap whose id does not end with the code of its territory is about a cluster that stands there. */
function sujetOf({ id, territoire, preuves, sujet }: Ecart): string | null {
  if (sujet !== undefined) return sujet
  if (id.endsWith(territoire.slice(territoire.indexOf(':')))) return null
  const cluster = preuves.find((preuve) => preuve.kind === 'cluster')
  return cluster?.nom ?? null
}

/** The name of a région; its code when the catalogue does not know it. */
export function nomRegion(catalogue: Catalogue, code: string): string {
  return catalogue.find(`region:${code}`, 'actuel')?.nom ?? code
}

/** The unit a kind is read in: the one asked for, or its usual one. */
export function coucheDuGenre(
  description: DescriptionGenre,
  demandee: CoucheId | null,
): CoucheId | null {
  if (demandee !== null && description.unites.includes(demandee)) return demandee
  return description.unites[0] ?? null
}

/** The first sort of the list: worst first. */
export function premierTri(description: DescriptionGenre | null) {
  if (description === null) return { key: 'force', direction: 'descending' } as const
  const direction = description.sens === 'plus-est-pire' ? 'descending' : 'ascending'
  return { key: 'valeur', direction } as const
}
