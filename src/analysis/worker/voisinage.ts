import type { CoucheId } from '#/domain/couche.ts'
import type { Tables } from '../communes/tables.ts'
import { findVoisins, type Voisins } from '../voisins/voisins.ts'
import { contourOfRef, Impossible, polygonesOfRef } from './perimetre.ts'
import type { PerimetreRef } from './protocol.ts'
import type { Ressources } from './ressources.ts'

/** Neighbours of a perimeter made of communes, in any couche. */
export async function neighboursOf(
  { a, couche }: { a: PerimetreRef; couche: CoucheId },
  ressources: Ressources,
): Promise<Voisins> {
  const tables = await ressources.tables()
  const polygones = polygonesOfRef(a, tables)
  const outline = await contourOfRef(a, ressources)
  if (!outline || !polygones) {
    throw new Impossible(
      'voisins-indisponibles',
      'Les voisins d’un contour importé ne peuvent pas être lus : son tracé ne partage aucune frontière avec les couches.',
    )
  }
  const table = tables.couche(couche)
  const isSame = 'couche' in a && a.couche === couche
  return findVoisins({
    a: { ...outline, lonLat: labelOf(a, polygones, tables) },
    couche: {
      contours: await ressources.contours(couche),
      noms: new Map(table.codes.map((code, row) => [code, table.noms[row] ?? code])),
      labels: new Map(table.codes.map((code, row) => [code, table.labelLonLat[row] ?? [0, 0]])),
    },
    communs: sharedCommunes(polygones, couche, tables),
    sauf: new Set(isSame ? [a.code] : []),
  })
}

/** Communes shared with each territory of a couche. */
export function sharedCommunes(
  polygones: ArrayLike<number>,
  couche: CoucheId,
  tables: Tables,
): Map<string, number> {
  const { codes, holders, holderStarts } = tables.index(couche)
  const counts = new Map<string, number>()
  for (const commune of Array.from(polygones)) {
    for (const row of holders.subarray(holderStarts[commune], holderStarts[commune + 1])) {
      const code = codes[row] ?? ''
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  return counts
}

/** The couche's own label point; for a free set of communes, the middle of their points by area. */
function labelOf(a: PerimetreRef, polygones: ArrayLike<number>, tables: Tables): [number, number] {
  if ('couche' in a) {
    const { codes, labelLonLat } = tables.couche(a.couche)
    return labelLonLat[codes.indexOf(a.code)] ?? [0, 0]
  }
  let [lon, lat, weight] = [0, 0, 0]
  for (const index of Array.from(polygones)) {
    const area = tables.communes.areaHa[index] ?? 0
    const point = tables.communes.lonLat[index] ?? [0, 0]
    lon += point[0] * area
    lat += point[1] * area
    weight += area
  }
  return weight === 0 ? [0, 0] : [lon / weight, lat / weight]
}
