import type { GenreEcart } from './genre.ts'
import { besoinSansAction } from './genres/besoinSansAction.ts'
import { clusterPeuEntoure } from './genres/clusterPeuEntoure.ts'
import { clusterSansLien } from './genres/clusterSansLien.ts'
import { ditMesure } from './genres/ditMesure.ts'
import { industrieCoupeePetr } from './genres/industrieCoupeePetr.ts'
import { industrieSansPetr } from './genres/industrieSansPetr.ts'
import { lienAffaibli } from './genres/lienAffaibli.ts'
import { loinDesClusters } from './genres/loinDesClusters.ts'
import { loinDuSecteur } from './genres/loinDuSecteur.ts'
import { paysSansCluster } from './genres/paysSansCluster.ts'
import { perimetreDecale } from './genres/perimetreDecale.ts'
import { petrCoupeZoneEmploi } from './genres/petrCoupeZoneEmploi.ts'
import { secteurSansCluster } from './genres/secteurSansCluster.ts'
import { specialisationSansCluster } from './genres/specialisationSansCluster.ts'

/** Every kind of gap, in the order of the menus. A new kind is its file and a line here. */
export const GENRES_ECART: readonly GenreEcart[] = [
  paysSansCluster,
  clusterSansLien,
  lienAffaibli,
  perimetreDecale,
  secteurSansCluster,
  ditMesure,
  besoinSansAction,
  specialisationSansCluster,
  industrieSansPetr,
  industrieCoupeePetr,
  petrCoupeZoneEmploi,
  loinDesClusters,
  loinDuSecteur,
  clusterPeuEntoure,
]
