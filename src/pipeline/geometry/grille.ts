import type { FeatureCollection, Position } from 'geojson'
import { quantize } from 'topojson-client'
import type { Objects, Topology, Transform } from 'topojson-specification'

/**
 * The one grid of every file: steps of 0.0002° of longitude and 0.00014° of
 * latitude (15 m each at 47° N), from a corner south-west of the metropole, about
 * 73 000 steps across its bounding box [-5.14, 41.33, 9.56, 51.09]. Finer than
 * the generalised borders by an order of magnitude. Being fixed, it makes
 * coordinates of separate files coincide bit for bit.
 */
export const GRILLE: Transform = { scale: [0.0002, 0.00014], translate: [-5.2, 41.3] }

/** Snaps a float topology to {@link GRILLE}. */
export function onGrille(topology: Topology): Topology {
  // The published types know a number of steps only; a transform is accepted too.
  return quantize(topology as Topology<Objects<object>>, GRILLE as unknown as number) as Topology
}

/**
 * The same for shapes, still in degrees, without the points the grid makes equal: lines that
 * two collections share are then equal in both, whichever way they were made.
 */
export function surGrille({ features }: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map((one) => {
      const { geometry } = one
      if (!('coordinates' in geometry)) return one
      return { ...one, geometry: { ...geometry, coordinates: snap(geometry.coordinates) } }
    }) as FeatureCollection['features'],
  }
}

type Coordinates = number | Coordinates[]

function snap(coordinates: Coordinates): Coordinates {
  if (typeof coordinates === 'number') return coordinates
  if (typeof coordinates[0] === 'number') return snapPosition(coordinates as Position)
  const snapped = coordinates.map(snap)
  return snapped.filter((point, i) => String(point) !== String(snapped[i - 1]))
}

function snapPosition(position: Position): Position {
  return [0, 1].map((axis) => {
    const [step, corner] = [GRILLE.scale[axis] ?? 1, GRILLE.translate[axis] ?? 0]
    return Math.round(((position[axis] ?? 0) - corner) / step) * step + corner
  })
}
