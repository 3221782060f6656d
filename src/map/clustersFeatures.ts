import type { Feature, FeatureCollection } from 'geojson'
import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import { clusterImage } from '#/layers/clusterSigns.ts'
import { placeEventail } from '#/layers/clusters.layer.ts'

/** Drawn last is drawn on top: what is sure stands over what is not. */
const ORDRE = { contradictoire: 1, 'a-verifier': 0, verifie: 2 } as const

/**
 * The clusters whose commune is known, as points. Those of one commune take the places of a
 * fan, in the order given, so that none hides another.
 */
export function clustersFeatures(clusters: readonly ClusterFrance[]): FeatureCollection {
  const placed = clusters.filter(({ lonLat }) => lonLat !== null)
  const totals = new Map<number | null, number>()
  for (const { polygone } of placed) totals.set(polygone, (totals.get(polygone) ?? 0) + 1)
  const ranks = new Map<number | null, number>()
  const features = placed.map(({ id, nom, genre, statut, polygone, lonLat }): Feature => {
    const rang = ranks.get(polygone) ?? 0
    ranks.set(polygone, rang + 1)
    const total = totals.get(polygone) ?? 1
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...(lonLat ?? [0, 0])] },
      properties: {
        code: id,
        nom,
        image: clusterImage(genre, statut),
        ordre: ORDRE[statut],
        place: placeEventail(rang, total),
        total,
      },
    }
  })
  return { type: 'FeatureCollection', features }
}

/** The same, kept to a few of them: each stays at its place in the fan. */
export function keepFeatures(all: FeatureCollection, ids: readonly string[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: all.features.filter(({ properties }) => ids.includes(String(properties?.['code']))),
  }
}
