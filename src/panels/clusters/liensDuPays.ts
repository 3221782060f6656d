import type { Cluster } from '#/domain/content/cluster.ts'
import { type Lien, TYPES_LIEN, type TypeLien } from '#/domain/content/lien.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'

/** Links of a Pays: those it takes part in first, then those told in its pages. */
export type LiensDuPays = { directs: Lien[]; autour: Lien[] }

/**
 * A link is of a Pays when the Pays is one of its ends, or when the monograph of the
 * Pays tells it. A Pays without pages (added since) has the links of its clusters.
 */
export function liensDuPays(
  { id, pages }: Pick<PaysIdentite, 'id' | 'pages'>,
  liens: readonly Lien[],
  clusters: readonly Pick<Cluster, 'id' | 'pays'>[],
): LiensDuPays {
  const siens = new Set(
    clusters.filter(({ pays }) => pays.includes(id)).map((c) => `cluster:${c.id}`),
  )
  const isDirect = ({ de, vers }: Lien) => de === id || vers === id
  const isTold = ({ page, de, vers }: Lien) =>
    page === null || pages.length === 0 ? siens.has(de) || siens.has(vers) : pages.includes(page)
  const directs = liens.filter(isDirect)
  return { directs, autour: liens.filter((lien) => !isDirect(lien) && isTold(lien)) }
}

/** Types met in a list, in the order of the legend, with how many links each has. */
export function countTypes(liens: readonly Lien[]): { type: TypeLien; nombre: number }[] {
  return TYPES_LIEN.map((type) => ({
    type,
    nombre: liens.filter((lien) => lien.type === type).length,
  })).filter(({ nombre }) => nombre > 0)
}
