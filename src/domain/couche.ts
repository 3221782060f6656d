import type { Millesime } from './millesime.ts'
import type { TypeTerritoire } from './territoire.ts'

/**
 * A couche is one object of the shared topology: one kind of territory in one
 * vintage. Its id names the TopoJSON object, the table in `territoires.json` and
 * the file in `chiffres/`.
 */
export const COUCHES = {
  region: { type: 'region', millesime: null, isPartition: true },
  departement: { type: 'departement', millesime: null, isPartition: true },
  'epci-2016': { type: 'epci', millesime: '2016', isPartition: true },
  'epci-2017': { type: 'epci', millesime: '2017', isPartition: true },
  'epci-actuel': { type: 'epci', millesime: 'actuel', isPartition: true },
  'zone-emploi-2010': { type: 'zone-emploi-2010', millesime: null, isPartition: true },
  'zone-emploi-2020': { type: 'zone-emploi-2020', millesime: null, isPartition: true },
  'pays-2016': { type: 'pays', millesime: '2016', isPartition: false },
  'pays-2017': { type: 'pays', millesime: '2017', isPartition: false },
  'pays-actuel': { type: 'pays', millesime: 'actuel', isPartition: false },
  petr: { type: 'petr', millesime: null, isPartition: false },
  'contrat-ruralite': { type: 'contrat-ruralite', millesime: null, isPartition: false },
  'territoire-industrie-2023': {
    type: 'territoire-industrie-2023',
    millesime: null,
    isPartition: false,
  },
  'territoire-industrie-2026': {
    type: 'territoire-industrie-2026',
    millesime: null,
    isPartition: false,
  },
} as const satisfies Record<
  string,
  { type: TypeTerritoire; millesime: Millesime | null; isPartition: boolean }
>

export type CoucheId = keyof typeof COUCHES

export const COUCHE_IDS = Object.keys(COUCHES) as CoucheId[]

/**
 * The couche that shows a kind of territory in a vintage; `null` for communes,
 * which are loaded by département and are not an object of the shared topology.
 */
export function coucheOf(type: TypeTerritoire, millesime: Millesime): CoucheId | null {
  for (const id of COUCHE_IDS) {
    const couche = COUCHES[id]
    if (couche.type !== type) continue
    if (couche.millesime === null || couche.millesime === millesime) return id
  }
  return null
}
