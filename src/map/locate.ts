import { coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import { communeSource, departementOf } from './communeSources.ts'
import type { BboxWgs84 } from './mapPort.ts'
import { communesFile, coucheFile, type SyncContext } from './syncContext.ts'
import { topoUrl } from './topo/topoUrl.ts'

/** Where the geometry of a territory is: file and object, and the source that may draw it. */
export type Place = { source: string; code: string; url: string }

const KM_PER_DEGREE = 111.2

/** Null when the id is of no kind known here, or of no vintage. */
export function placeOf(
  { geoBase, catalogue }: Pick<SyncContext, 'geoBase' | 'catalogue'>,
  id: TerritoireId | null,
  millesime: Millesime,
): Place | null {
  const parsed = id === null ? null : parseTerritoireId(id)
  if (id === null || parsed === null) return null
  const { type, code } = parsed
  if (type === 'commune') {
    const departement = departementOf(code)
    const file = communesFile(geoBase, departement)
    return {
      source: communeSource(departement),
      code,
      url: topoUrl(file, 'communes', 'surfaces', [code]),
    }
  }
  const territoire = catalogue.findNearest(id, millesime)
  const couche = territoire && coucheOf(type, territoire.millesime ?? millesime)
  if (!couche) return null
  return {
    source: couche,
    code,
    url: topoUrl(coucheFile(geoBase, couche), couche, 'surfaces', [code]),
  }
}

/** Box to frame; for a commune a square of its area, for want of its shape on the page. */
export async function bboxOf(
  { catalogue, loadCommunes }: Pick<SyncContext, 'catalogue' | 'loadCommunes'>,
  id: TerritoireId,
  millesime: Millesime,
): Promise<BboxWgs84 | null> {
  const parsed = parseTerritoireId(id)
  if (parsed?.type !== 'commune') return catalogue.findNearest(id, millesime)?.bboxWgs84 ?? null
  const table = await loadCommunes()
  const index = table?.indexOf(parsed.code) ?? null
  if (table === null || index === null) return null
  const { lonLat, areaKm2 } = table.commune(index)
  const [lon, lat] = lonLat
  // Twice the side of the square: communes are seldom squares.
  const halfLat = Math.sqrt(areaKm2) / KM_PER_DEGREE
  const halfLon = halfLat / Math.cos((lat * Math.PI) / 180)
  return [lon - halfLon, lat - halfLat, lon + halfLon, lat + halfLat]
}

/** Smallest box around two. */
export function union(a: BboxWgs84, b: BboxWgs84): BboxWgs84 {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
