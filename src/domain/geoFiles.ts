import type { CoucheId } from './couche.ts'
import type { Millesime } from './millesime.ts'

/**
 * Shapes of the files the pipeline writes in `public/geo`. One place, read by the
 * pipeline that writes them and by `datasets/` that checks and loads them.
 *
 * | file | holds |
 * |---|---|
 * | `manifest.json` | {@link Manifest} |
 * | `territoires.json` | {@link TerritoiresFile}: names and headline figures, first view |
 * | `territoires.topo.json`, `epci.topo.json`, `zonages.topo.json` | one object per {@link CoucheId}, shared out by {@link TOPOLOGIES}; geometry `id` = code, no properties |
 * | `fond.topo.json` | objects `terres`, `lacs` (surfaces), `voisins` (coasts and borders), `rivieres` |
 * | `clusters.json` | {@link ClustersFile} of `clusterFrance.ts`, on demand |
 * | `villes.json` | {@link VillesFile} |
 * | `communes.json` | {@link CommunesFile}: the commune table, on demand |
 * | `communes-chiffres.json` | {@link CommunesChiffresFile}, on demand |
 * | `communes/<dep>.topo.json` | object `communes`; geometry `id` = code INSEE of 2018 |
 * | `chiffres/<couche>.json` | {@link ChiffresFile}, on demand |
 * | `constats.json` | every finding of the run |
 * | `export/*.geojson` | plain GeoJSON for QGIS |
 */

/**
 * Which topology holds which couche. All are cut from the same generalised arcs,
 * on the same grid, so borders coincide bit for bit across files; they are three
 * because one would weigh over 600 kB compressed, and the first view needs one.
 */
export const TOPOLOGIES = {
  'territoires.topo.json': [
    'region',
    'departement',
    'epci-2016',
    'pays-2016',
    'pays-2017',
    'pays-actuel',
  ],
  'epci.topo.json': ['epci-2017', 'epci-actuel'],
  'zonages.topo.json': [
    'zone-emploi-2010',
    'zone-emploi-2020',
    'petr',
    'contrat-ruralite',
    'territoire-industrie-2023',
    'territoire-industrie-2026',
  ],
} as const satisfies Record<string, readonly CoucheId[]>

export type TopologieFile = keyof typeof TOPOLOGIES

/** The topology file that holds a couche. */
export function topologieOf(couche: CoucheId): TopologieFile {
  for (const [file, couches] of Object.entries(TOPOLOGIES)) {
    if ((couches as readonly CoucheId[]).includes(couche)) return file as TopologieFile
  }
  return 'territoires.topo.json'
}

export type CoucheTable = {
  id: CoucheId
  codes: string[]
  noms: string[]
  /** Legal nature, same order as `codes`; absent when the source has none. */
  natures?: string[]
  /** Municipal population of the vintage; null when unknown. */
  population: (number | null)[]
  /** Geodesic km² of the source polygons, two decimals. */
  areaKm2: number[]
  /** Communes of the vintage (not polygons of 2018). */
  nbCommunes: number[]
  /** [w, s, e, n] in degrees, two decimals rounded outward, of the generalised shape. */
  bboxWgs84: [number, number, number, number][]
  /** Point inside the largest part, three decimals. */
  labelLonLat: [number, number][]
  /** What a reader must know of one territory (doubtful members, partial commune), in French. */
  notes?: (string | null)[]
}

export type TerritoiresFile = { version: 1; couches: CoucheTable[] }

/**
 * The commune polygons of 2018, in columns, sorted by code. Every couche is made
 * of these polygons, so any two of them can be compared by sums over this table.
 */
export type CommunesFile = {
  version: 1
  /** Code INSEE of 2018, as text. */
  codes: string[]
  noms: string[]
  /** Hectares, geodesic, of the source polygon. */
  areaHa: number[]
  /** Municipal population brought to the polygons of 2018, by vintage of table. */
  population: Record<Millesime | '2018', (number | null)[]>
  /** [lon, lat] of a point inside, three decimals. */
  lonLat: [number, number][]
  /** For each partition couche, index into its `codes` in territoires.json; -1: none. */
  appartenance: Partial<Record<CoucheId, number[]>>
  /** For the others: for each territory, in the order of `codes`, its polygons (indexes here). */
  membres: Partial<Record<CoucheId, number[][]>>
  /**
   * Other codes that lead to a polygon: communes merged since or before, with the
   * name they had. `[code, nom, index]`.
   */
  alias: [code: string, nom: string, index: number][]
}

/** Columns of INSEE's comparator that are summed, by polygon of 2018. */
export const CHIFFRES = [
  'population2013',
  'population2018',
  'emplois2013',
  'emplois2018',
  'etablissements',
  'etablissementsAgriculture',
  'etablissementsIndustrie',
  'etablissementsConstruction',
  'etablissementsCommerceServices',
  'etablissementsAdministration',
] as const

export type Chiffre = (typeof CHIFFRES)[number]

export type CommunesChiffresFile = {
  version: 1
  /** Same order as CommunesFile.codes; null when INSEE gives nothing. Jobs: one decimal. */
  chiffres: Record<Chiffre, (number | null)[]>
  /** Median standard of living 2019, euros a year; null when withheld. */
  niveauVieMedian: (number | null)[]
  /** INSEE density grid: index into `densites`; -1: unknown. */
  densite: number[]
  densites: string[]
  /** Rural typology: index into `ruralites`; -1: unknown. */
  ruralite: number[]
  ruralites: string[]
}

/** Figures of every territory of one couche, same order as its `codes`. */
export type ChiffresFile = {
  version: 1
  couche: CoucheId
  chiffres: Record<Chiffre, (number | null)[]>
  /** A median cannot be summed: lowest and highest of the member communes, and how many are withheld. */
  niveauVieMedian: ({ min: number; max: number; communes: number; secretes: number } | null)[]
}

/** Towns for labels and search: `[code INSEE, nom, lon, lat, rang]`; rang 1 (Paris, Lyon…) to 5. */
export type VillesFile = {
  version: 1
  villes: [code: string, nom: string, lon: number, lat: number, rang: number][]
}

export type SourceManifest = {
  id: string
  producteur: string
  titre: string
  millesime: string
  licence: string
  url?: string
  /** What our pipeline derived from it, in French. */
  usage: string
}

export type FichierManifest = {
  chemin: string
  description: string
  octets: number
  octetsGzip: number
  sha256: string
  sources: string[]
}

export type CoucheManifest = {
  id: CoucheId
  titre: string
  /** Year of the perimeter, e.g. « 2016 », « 2026 ». */
  millesime: string
  nombre: number
  sources: string[]
  /** Vintage of the municipal population shown with the couche, e.g. « population municipale 2014 (table INSEE 2016) ». */
  population: string
  /** What a reader must know, in French: completeness, choices, limits. */
  notes: string[]
}

export type Manifest = {
  version: 1
  sources: SourceManifest[]
  couches: CoucheManifest[]
  fichiers: FichierManifest[]
  /** Year behind the word « actuel ». */
  anneeActuelle: string
  generalisation: string
  /** Vintages and definitions of the CHIFFRES columns, in French. */
  definitions: Record<
    string,
    { libelle: string; definition: string; source: string; millesime: string }
  >
}
