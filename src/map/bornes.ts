/**
 * Where the camera may go, degrees. On a phone France is framed above a sheet that covers half
 * of a tall screen, so the middle of the map is then in the Sahara. The background goes further
 * (`src/pipeline/fond/emprise.ts`): a map without an edge.
 */
export const MAX_BOUNDS: [number, number, number, number] = [-45, 5, 50, 70]

/** Europe on a common screen. */
export const MIN_ZOOM = 3.2
