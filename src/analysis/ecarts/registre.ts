import type { GenreEcart } from './genre.ts'
import { clusterPeuEntoure } from './genres/clusterPeuEntoure.ts'
import { industrieCoupeePetr } from './genres/industrieCoupeePetr.ts'
import { industrieSansPetr } from './genres/industrieSansPetr.ts'
import { loinDesClusters } from './genres/loinDesClusters.ts'
import { loinDuSecteur } from './genres/loinDuSecteur.ts'
import { petrCoupeZoneEmploi } from './genres/petrCoupeZoneEmploi.ts'
import { specialisationSansCluster } from './genres/specialisationSansCluster.ts'

/** Every kind of gap, in the order of the menus. A new kind is its file and a line here. */
export const GENRES_ECART: readonly GenreEcart[] = [
  specialisationSansCluster,
  industrieSansPetr,
  industrieCoupeePetr,
  petrCoupeZoneEmploi,
  loinDesClusters,
  loinDuSecteur,
  clusterPeuEntoure,
]
