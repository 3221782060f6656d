import { paysContenus } from '#/content/identites.ts'
import type { Territoire, TypeTerritoire } from '#/domain/territoire.ts'
import type { Vue } from '#/store/panels.slice.ts'

/** One side of the sheet of a territory. */
export type Onglet = {
  vue: Vue
  titre: string
  isAvailable: (territoire: Pick<Territoire, 'id' | 'type'>) => boolean
}

/** What `data/` tells of: the Pays of the memento, and those added since. */
const isConte: Onglet['isAvailable'] = ({ id }) => paysContenus().has(id)

/** Small enough for the passage of their EPCI to be read one by one. */
const TYPES_REFORME: readonly TypeTerritoire[] = ['pays', 'petr', 'epci', 'contrat-ruralite']

/** In reading order. A side added here has its panel in `registry.ts` under the same name. */
export const ONGLETS: readonly Onglet[] = [
  { vue: 'portrait', titre: 'Portrait', isAvailable: () => true },
  { vue: 'monographie', titre: 'Monographie', isAvailable: isConte },
  { vue: 'clusters', titre: 'Clusters et liens', isAvailable: isConte },
  { vue: 'typologie', titre: 'Typologie', isAvailable: isConte },
  { vue: 'recouvrements', titre: 'Recouvrements', isAvailable: () => true },
  { vue: 'voisins', titre: 'Voisins', isAvailable: () => true },
  { vue: 'reforme', titre: 'Réforme', isAvailable: ({ type }) => TYPES_REFORME.includes(type) },
]
