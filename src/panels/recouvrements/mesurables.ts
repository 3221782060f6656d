import type { Mesure } from '#/analysis/communes/mesure.ts'
import { formatAreaKm2, formatInteger } from '#/lib/formatNumber.ts'

/** What the list can be read by. */
export type Mesurable = 'surface' | 'population' | 'emplois'

type Definition = {
  id: Mesurable
  titre: string
  of: (mesure: Mesure) => number | null
  format: (value: number | null) => string
}

export const MESURABLES: readonly Definition[] = [
  { id: 'surface', titre: 'la surface', of: ({ areaKm2 }) => areaKm2, format: formatAreaKm2 },
  {
    id: 'population',
    titre: 'les habitants',
    of: ({ population }) => population,
    format: formatInteger,
  },
  { id: 'emplois', titre: 'les emplois', of: ({ emplois }) => emplois, format: formatInteger },
]

export function mesurableOf(id: Mesurable): Definition {
  const found = MESURABLES.find((one) => one.id === id)
  if (!found) throw new Error(`No measure ${id}`)
  return found
}
