import type { CommunesFile, CoucheTable, TerritoiresFile } from '#/domain/geoFiles.ts'

type Row = { code: string; nom: string; population?: number | null; nbCommunes?: number }

/** A couche with as little as a test needs; every territory sits on the same square. */
export function coucheTable(id: CoucheTable['id'], rows: readonly Row[]): CoucheTable {
  return {
    id,
    codes: rows.map((row) => row.code),
    noms: rows.map((row) => row.nom),
    population: rows.map((row) => row.population ?? null),
    areaKm2: rows.map(() => 100),
    nbCommunes: rows.map((row) => row.nbCommunes ?? 1),
    bboxWgs84: rows.map(() => [5, 46, 6, 47]),
    labelLonLat: rows.map(() => [5.5, 46.5]),
  }
}

/** Four communes, two EPCI before the reform and one after, one Pays, one département. */
export const TERRITOIRES: TerritoiresFile = {
  version: 1,
  couches: [
    coucheTable('departement', [{ code: '39', nom: 'Jura', population: 259_000, nbCommunes: 4 }]),
    coucheTable('epci-2016', [
      { code: '243900001', nom: 'CC du Nord', population: 300, nbCommunes: 2 },
      { code: '243900002', nom: 'CC du Sud', population: 700, nbCommunes: 2 },
    ]),
    coucheTable('epci-2017', [
      { code: '200071116', nom: 'CC Réunie', population: 1010, nbCommunes: 4 },
    ]),
    coucheTable('epci-actuel', [
      { code: '200071116', nom: 'CC Réunie du Jura', population: 990, nbCommunes: 4 },
    ]),
    coucheTable('pays-2016', [
      { code: 'ledonien', nom: 'Pays lédonien', population: 300, nbCommunes: 2 },
    ]),
  ],
}

export const COMMUNES: CommunesFile = {
  version: 1,
  codes: ['39001', '39002', '39003', '39300'],
  noms: ['Saint-Antonin', 'Beaufort', 'L’Étoile', 'Lons-le-Saunier'],
  areaHa: [1000, 2000, 3000, 768],
  population: {
    '2016': [100, 200, 300, 17_000],
    '2017': [101, 201, 301, 17_100],
    '2018': [102, 202, 302, 17_200],
    actuel: [103, 203, null, 17_300],
  },
  lonLat: [
    [5.1, 46.1],
    [5.2, 46.2],
    [5.3, 46.3],
    [5.55, 46.67],
  ],
  appartenance: {
    departement: [0, 0, 0, 0],
    'epci-2016': [0, 0, 1, 1],
    'epci-2017': [0, 0, 0, 0],
  },
  membres: { 'pays-2016': [[0, 1]] },
  alias: [['39999', 'Orbagna', 1]],
}
