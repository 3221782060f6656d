import type { Feature, FeatureCollection } from 'geojson'
import {
  type FiltreLiens,
  familleOf,
  filterLiens,
  foyerOf,
  type ReseauPlace,
  rankParallels,
  sorteOf,
} from '#/domain/content/reseau.ts'
import { SENS_OF_ETAT, sensImage } from '#/layers/liens.ts'
import { arc, bendOf, middle } from './arcs.ts'
import type { LonLat } from './mapPort.ts'

export type LiensFeatures = Record<'liens' | 'liens-sens' | 'liens-noeuds', FeatureCollection>

/** What the three sources of the network hold for these filters. */
export function liensFeatures(reseau: ReseauPlace, filtre: FiltreLiens): LiensFeatures {
  const shown = filterLiens(reseau.liens, filtre)
  const ids = new Set(shown.map(({ id }) => id))
  const traits = reseau.traits.filter(({ lien }) => ids.has(lien.id))
  const ranks = rankParallels([...new Map(traits.map(({ lien }) => [lien.id, lien])).values()])
  const foyer = foyerOf(filtre)
  const touched = new Set(shown.flatMap(({ de, vers }) => [de, vers]))
  const arcs: Feature[] = []
  const marks: Feature[] = []
  for (const { lien, de, vers } of traits) {
    const rank = ranks.get(lien.id) ?? { rang: 0, total: 1, isSwapped: false }
    // Seen from the other end, left is right: opposite links would fall on one another.
    const bend = bendOf(rank.rang, rank.total) * (rank.isSwapped ? -1 : 1)
    const [from, to]: [LonLat, LonLat] = [[...de], [...vers]]
    const famille = familleOf(lien.type)
    const { etat, force } = lien
    arcs.push(feature('LineString', arc(from, to, bend), { code: lien.id, famille, etat, force }))
    const { lonLat, cap } = middle(from, to, bend)
    const image = sensImage(SENS_OF_ETAT[etat], famille)
    marks.push(feature('Point', lonLat, { code: lien.id, image, cap }))
  }
  const ends = reseau.noeuds
    .filter(({ id }) => touched.has(id))
    .map(({ id, nom, lonLat }) =>
      feature('Point', [...lonLat], {
        code: id,
        nom,
        sorte: sorteOf(id),
        isFoyer: id === foyer,
        isCerne: foyer !== null,
      }),
    )
  return {
    liens: { type: 'FeatureCollection', features: arcs },
    'liens-sens': { type: 'FeatureCollection', features: marks },
    'liens-noeuds': { type: 'FeatureCollection', features: ends },
  }
}

function feature(
  type: 'Point' | 'LineString',
  coordinates: LonLat | LonLat[],
  properties: Record<string, string | number | boolean>,
): Feature {
  return { type: 'Feature', properties, geometry: { type, coordinates } as Feature['geometry'] }
}
