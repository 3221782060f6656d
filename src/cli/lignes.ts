import type { Mesure } from '#/analysis/communes/mesure.ts'
import type { RecouvrementZone } from '#/analysis/communes/overlapsWithZonage.ts'
import { csvLine } from './csv.ts'

export const COLONNES = [
  'territoire',
  'nom_territoire',
  'zonage',
  'code',
  'nom',
  'surface_commune_km2',
  'part_surface_zone',
  'part_surface_territoire',
  'population_commune',
  'part_population_zone',
  'part_population_territoire',
  'emplois_communs',
  'part_emplois_zone',
  'part_emplois_territoire',
  'communes_communes',
] as const

export type Entete = { territoire: string; nom: string; zonage: string }

/**
 * One overlap as a CSV line. A sum that lacks a commune is unknown, hence empty: a
 * spreadsheet would take a partial sum for a whole one.
 */
export function ligneCsv({ territoire, nom, zonage }: Entete, zone: RecouvrementZone): string {
  const { commun, partsDeA, partsDeZone } = zone
  return csvLine([
    territoire,
    nom,
    zonage,
    zone.code,
    zone.nom,
    commun.areaKm2.toFixed(2),
    share(partsDeZone.surface),
    share(partsDeA.surface),
    population(commun),
    share(partsDeZone.population),
    share(partsDeA.population),
    emplois(commun),
    share(partsDeZone.emplois),
    share(partsDeA.emplois),
    String(commun.communes),
  ])
}

function share(value: number | null): string {
  return value === null ? '' : value.toFixed(4)
}

function population({ population, sansPopulation }: Mesure): string {
  return population === null || sansPopulation > 0 ? '' : String(population)
}

function emplois({ emplois, sansEmplois }: Mesure): string {
  return emplois === null || sansEmplois > 0 ? '' : emplois.toFixed(1)
}
