/**
 * Zooms at which the map changes what it tells. In MapLibre zooms (512-pixel tiles):
 * 5.3 shows France on a laptop, 8 a Pays, 10.5 a few communes.
 */

/** Under this zoom the nine Pays wear a disc; above, their shape and name suffice. */
export const ZOOM_FORME_PAYS = 7.4

/** EPCI are drawn from here: earlier, 2,000 of them make a grey veil. */
export const ZOOM_EPCI = 7

/** EPCI can be pointed at and clicked from here. */
export const ZOOM_CLIC_EPCI = 7.4

/** Names of EPCI. */
export const ZOOM_NOM_EPCI = 8.6

/** Communes of the départements in view are loaded and drawn from here. */
export const ZOOM_COMMUNE = 9.3

/** Names of communes; from here a commune is also the first thing a click means. */
export const ZOOM_NOM_COMMUNE = 10.5

/** Names of clusters; before, the name of the one that is pointed at is enough. */
export const ZOOM_NOM_CLUSTER = 6.6
