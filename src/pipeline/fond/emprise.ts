/**
 * How far the background goes, degrees: some way past the bounds of the map
 * (`src/map/bornes.ts`), so that its edge is never seen.
 */
export const FOND_WGS84 = [-50, 2, 55, 75] as const

/**
 * A border is drawn whole when it enters this frame: Europe and the north of the Maghreb.
 * Past it, the background says where land and sea are, and takes no side on whose land it is.
 */
export const FRONTIERES_WGS84 = [-26, 34, 31.5, 72] as const
