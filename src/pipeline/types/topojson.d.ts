declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson'
  import type { Topology } from 'topojson-specification'

  /** Finds the shared arcs of the objects, on exact equality of coordinates. */
  export function topology(objects: Record<string, FeatureCollection>): Topology
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification'

  type RingFilter = (ring: [number, number][], isInterior: boolean) => boolean
  /** Drops the rings the filter refuses and the arcs no geometry uses any more. */
  export function filter<T extends Topology>(topology: T, filter?: RingFilter): T
  /** Keeps the rings whose planar area reaches `minWeight`. */
  export function filterWeight(topology: Topology, minWeight: number): RingFilter

  type Point = [number, number]
  /** The same, on a weight of one's own; a ring that shares an arc with another one stays. */
  export function filterAttachedWeight(
    topology: Topology,
    minWeight: number,
    weight: (ring: readonly Point[]) => number,
  ): RingFilter
  /** Writes beside every point what its removal would cost. */
  export function presimplify(
    topology: Topology,
    weight: (triangle: readonly [Point, Point, Point]) => number,
  ): Topology
  /** Drops the points that weigh less than `minWeight`. */
  export function simplify(topology: Topology, minWeight: number): Topology
}
