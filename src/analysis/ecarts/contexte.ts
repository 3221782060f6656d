import type { CoucheId } from '#/domain/couche.ts'
import type { Manifest } from '#/domain/geoFiles.ts'
import { overlapsWithZonage, type RecouvrementZone } from '../communes/overlapsWithZonage.ts'
import type { Tables } from '../communes/tables.ts'
import { memo } from './memo.ts'
import { createUnites, type Unites } from './unites.ts'

/** Vintages and definitions of the figures, from `manifest.json`. */
export type Sources = Pick<Manifest, 'definitions' | 'couches'>

/**
 * What the kinds share: tables, and everything heavy made from them once, so that a
 * slider costs a comparison by territory and not a measure of France.
 */
export type ContexteEcarts = {
  tables: Tables
  sources: Sources
  /** The territories of a couche, with where they are and what they are called. */
  unites: (couche: CoucheId) => Unites
  /** By row of `couche`: the territories of `zonage` it meets, largest shared area first. */
  recouvrements: (couche: CoucheId, zonage: CoucheId) => readonly (readonly RecouvrementZone[])[]
}

/** Nothing is measured before a kind asks for it. */
export function createContexte({
  tables,
  sources,
}: Pick<ContexteEcarts, 'tables' | 'sources'>): ContexteEcarts {
  const unites = memo((couche: CoucheId) => createUnites(tables, couche))
  const overlaps = memo((key: string) => {
    const [couche, zonage] = key.split('|') as [CoucheId, CoucheId]
    const side = tables.sideOf(zonage, couche)
    const { codes, polygonesOf } = tables.index(couche)
    return codes.map((_, row) => overlapsWithZonage(side, polygonesOf(row)).zones)
  })
  return {
    tables,
    sources,
    unites,
    recouvrements: (couche, zonage) => overlaps(`${couche}|${zonage}`),
  }
}
