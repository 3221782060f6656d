import type { GenreEcart } from './genre.ts'
import { petrCoupeZoneEmploi } from './genres/petrCoupeZoneEmploi.ts'

/** Every kind of gap, in the order of the menus. A new kind is its file and a line here. */
export const GENRES_ECART: readonly GenreEcart[] = [petrCoupeZoneEmploi]
