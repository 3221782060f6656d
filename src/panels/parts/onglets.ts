import type { Territoire } from '#/domain/territoire.ts'
import type { Vue } from '#/store/panels.slice.ts'

/** One side of the sheet of a territory. */
export type Onglet = {
  vue: Vue
  titre: string
  isAvailable: (territoire: Pick<Territoire, 'id' | 'type'>) => boolean
}

/** In reading order. A side added here has its panel in `registry.ts` under the same name. */
export const ONGLETS: readonly Onglet[] = [
  { vue: 'portrait', titre: 'Portrait', isAvailable: () => true },
]
