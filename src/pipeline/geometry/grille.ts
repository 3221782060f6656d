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
