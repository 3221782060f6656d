import type { CoucheId } from '#/domain/couche.ts'
import type { CommunesChiffresFile, CommunesFile } from '#/domain/geoFiles.ts'

/** A table of municipal population brought to the polygons of 2018. */
export type TablePopulation = keyof CommunesFile['population']

/** Oldest first: see {@link tablePopulationOf}. */
const TABLES_POPULATION = ['2016', '2017', '2018', 'actuel'] as const satisfies TablePopulation[]

/** The population shown with each couche (« population » in `manifest.json`). */
const TABLE_BY_COUCHE: Record<CoucheId, TablePopulation> = {
  region: 'actuel',
  departement: 'actuel',
  'epci-2016': '2016',
  'epci-2017': '2017',
  'epci-actuel': 'actuel',
  'zone-emploi-2010': '2018',
  'zone-emploi-2020': 'actuel',
  'pays-2016': '2016',
  'pays-2017': '2017',
  'pays-actuel': 'actuel',
  petr: 'actuel',
  'contrat-ruralite': '2018',
  'territoire-industrie-2023': 'actuel',
  'territoire-industrie-2026': 'actuel',
}

/** The figures of the commune polygons, one typed array each; NaN = unknown. */
export type Colonnes = {
  size: number
  tablePopulation: TablePopulation
  /** Hectares, geodesic, of the source polygons. */
  areaHa: Float64Array
  population: Float64Array
  /** Jobs at the workplace, 2018. */
  emplois: Float64Array
}

/**
 * Lays the figures of `communes.json` and `communes-chiffres.json` in typed arrays.
 * Without the second file (null) every number of jobs is unknown.
 */
export function createColonnes(
  file: CommunesFile,
  chiffres: CommunesChiffresFile | null,
  tablePopulation: TablePopulation,
): Colonnes {
  const size = file.codes.length
  return {
    size,
    tablePopulation,
    areaHa: column(size, file.areaHa),
    population: column(size, file.population[tablePopulation]),
    emplois: column(size, chiffres?.chiffres.emplois2018 ?? []),
  }
}

/**
 * The population table that measures both sides of a pair: the older of the two
 * couches', so that A against B and B against A give the same inhabitants. A side
 * that is not a couche (null) follows the other; two such sides use the latest.
 */
export function tablePopulationOf(a: CoucheId | null, b: CoucheId | null): TablePopulation {
  const ranks = [a, b].flatMap((couche) =>
    couche === null ? [] : [TABLES_POPULATION.indexOf(TABLE_BY_COUCHE[couche])],
  )
  return TABLES_POPULATION[Math.min(...ranks)] ?? 'actuel'
}

function column(size: number, values: readonly (number | null)[]): Float64Array {
  const array = new Float64Array(size).fill(Number.NaN)
  for (let i = 0; i < size; i++) {
    const value = values[i]
    if (typeof value === 'number') array[i] = value
  }
  return array
}
