import type { ClusterFrance, ClustersFile } from '#/domain/clusterFrance.ts'
import { EARTH_RADIUS_KM } from '../contour/haversine.ts'

/** Which clusters count. `secteur`: an id of data/secteurs.json, null for any. */
export type FiltreClusters = { secteur: string | null; statuts: 'tous' | 'verifies' }

/** A cluster whose seat is on the map. */
export type ClusterSitue = ClusterFrance & { polygone: number }

/** [x, y, z] of each point on the unit sphere, end to end: a dot product is the cosine of an arc. */
export type Vecteurs = Float64Array

/** For each commune, the nearest cluster (-1: none) and the cosine of the arc to its seat. */
export type Proximite = {
  clusters: readonly ClusterSitue[]
  proche: Int16Array
  cosinus: Float64Array
}

/**
 * The clusters that pass and whose seat is known. Former pôles are gone: they are no
 * longer anybody's neighbour.
 */
export function selectClusters(
  { clusters }: ClustersFile,
  { secteur, statuts }: FiltreClusters,
): ClusterSitue[] {
  return clusters.flatMap((cluster) => {
    const { polygone } = cluster
    const isKept =
      cluster.genre !== 'ancien-pole' &&
      (secteur === null || cluster.secteurs.includes(secteur)) &&
      (statuts === 'tous' || cluster.statut === 'verifie')
    return polygone !== null && isKept ? [{ ...cluster, polygone }] : []
  })
}

/** Points of the unit sphere. */
export function toVecteurs(lonLats: readonly (readonly [number, number])[]): Vecteurs {
  const vecteurs = new Float64Array(lonLats.length * 3)
  lonLats.forEach(([lon, lat], i) => {
    const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180]
    vecteurs[3 * i] = Math.cos(phi) * Math.cos(lambda)
    vecteurs[3 * i + 1] = Math.cos(phi) * Math.sin(lambda)
    vecteurs[3 * i + 2] = Math.sin(phi)
  })
  return vecteurs
}

/**
 * The nearest cluster of every commune, as the crow flies from commune point to commune
 * point. Two million dot products for 60 clusters: no call inside the loops.
 */
export function findProximite(vecteurs: Vecteurs, clusters: readonly ClusterSitue[]): Proximite {
  const size = vecteurs.length / 3
  const proche = new Int16Array(size).fill(-1)
  const cosinus = new Float64Array(size).fill(-2)
  const sieges = new Float64Array(clusters.length * 3)
  clusters.forEach(({ polygone }, rank) => {
    sieges.set(vecteurs.subarray(3 * polygone, 3 * polygone + 3), 3 * rank)
  })
  for (let commune = 0; commune < size; commune++) {
    const x = vecteurs[3 * commune] ?? 0
    const y = vecteurs[3 * commune + 1] ?? 0
    const z = vecteurs[3 * commune + 2] ?? 0
    let best = -2
    let nearest = -1
    for (let at = 0; at < sieges.length; at += 3) {
      const cos = x * (sieges[at] ?? 0) + y * (sieges[at + 1] ?? 0) + z * (sieges[at + 2] ?? 0)
      if (cos <= best) continue
      best = cos
      nearest = at / 3
    }
    cosinus[commune] = best
    proche[commune] = nearest
  }
  return { clusters, proche, cosinus }
}

/** Walks the arcs from one commune to all: 35 000 dot products a call. */
export function forEachCosinus(
  vecteurs: Vecteurs,
  polygone: number,
  visit: (commune: number, cosinus: number) => void,
): void {
  const x = vecteurs[3 * polygone] ?? 0
  const y = vecteurs[3 * polygone + 1] ?? 0
  const z = vecteurs[3 * polygone + 2] ?? 0
  for (let commune = 0, at = 0; at < vecteurs.length; commune++, at += 3) {
    const cos = x * (vecteurs[at] ?? 0) + y * (vecteurs[at + 1] ?? 0) + z * (vecteurs[at + 2] ?? 0)
    visit(commune, cos)
  }
}

/** Cosine of the arc between two communes; -2, that is no distance, when one is not in the table. */
export function cosinusBetween(vecteurs: Vecteurs, a: number, b: number): number {
  if (a < 0 || b < 0) return -2
  const dot = (axis: number) => (vecteurs[3 * a + axis] ?? 0) * (vecteurs[3 * b + axis] ?? 0)
  return dot(0) + dot(1) + dot(2)
}

/** Cosine of an arc of so many kilometres: farther is smaller. */
export const cosinusOf = (km: number) => Math.cos(km / EARTH_RADIUS_KM)

/** Kilometres of an arc; null for « no cluster at all ». */
export function kmOf(cosinus: number): number | null {
  return cosinus < -1.5 ? null : Math.acos(Math.min(1, Math.max(-1, cosinus))) * EARTH_RADIUS_KM
}
