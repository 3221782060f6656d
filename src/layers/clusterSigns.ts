import type { GenreClusterFrance } from '#/domain/clusterFrance.ts'
import type { StatutCluster } from '#/domain/content/cluster.ts'
import type { Swatch } from './defineLayer.ts'
import type { Palette } from './palette.ts'

type Corner = readonly [x: number, y: number]

/** A regular polygon, first corner up. */
const regular = (corners: number, radius = 1): Corner[] =>
  Array.from({ length: corners }, (_, at): Corner => {
    const angle = (2 * Math.PI * at) / corners - Math.PI / 2
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

/** A star of five branches: what the memento names. */
const etoile = regular(10).map(
  ([x, y], at): Corner => (at % 2 === 0 ? [x, y] : [x * 0.46, y * 0.46]),
)

/**
 * The kind of a cluster is told by the shape of its sign, so that it reads without colour. No
 * disc and no ring: those are the Pays and the towns. Corners from -1 to 1, y down.
 */
export const FORMES_CLUSTER: Record<GenreClusterFrance, readonly Corner[]> = {
  pole: [
    [-0.82, -0.82],
    [0.82, -0.82],
    [0.82, 0.82],
    [-0.82, 0.82],
  ],
  'ancien-pole': regular(4),
  memento: etoile,
  ptce: [
    [0, -0.95],
    [0.98, 0.8],
    [-0.98, 0.8],
  ],
  regional: regular(6, 0.95),
}

/** How the certainty of a cluster is drawn: full, hollow with dashes, hollow with a dot. */
export const TRAITS_CLUSTER: Record<
  StatutCluster,
  { isFull: boolean; dash: readonly number[] | null; hasDot: boolean }
> = {
  verifie: { isFull: true, dash: null, hasDot: false },
  'a-verifier': { isFull: false, dash: [1.5, 1.1], hasDot: false },
  contradictoire: { isFull: false, dash: null, hasDot: true },
}

/** Width of the outline, in pixels. */
export const CLUSTER_LINE = 1.5

/** Name of the image of a kind and a certainty, drawn by `map/`. */
export const clusterImage = (genre: GenreClusterFrance, statut: StatutCluster): string =>
  `cluster-${genre}-${statut}`

/** Ring around the one that is read or pointed at. */
export const CLUSTER_RING_IMAGE = 'cluster-cerne'

/** The sign as a legend or a list draws it. */
export function clusterSwatch(
  palette: Palette,
  genre: GenreClusterFrance,
  statut: StatutCluster,
): Swatch {
  const { isFull, dash, hasDot } = TRAITS_CLUSTER[statut]
  return {
    polygon: FORMES_CLUSTER[genre],
    fill: isFull ? palette.encre : palette.lisere,
    stroke: palette.encre,
    width: CLUSTER_LINE,
    hasDot,
    ...(dash ? { dash } : {}),
  }
}
