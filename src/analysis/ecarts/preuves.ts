import type { CoucheId } from '#/domain/couche.ts'
import type { Preuve } from '#/domain/ecart.ts'
import type { TablePopulation } from '../communes/colonnes.ts'
import type { Sources } from './contexte.ts'

type Chiffre = Extract<Preuve, { kind: 'chiffre' }>

/** A couche whose title in the manifest tells each table of population. */
const COUCHE_DE_TABLE: Record<TablePopulation, CoucheId> = {
  '2016': 'epci-2016',
  '2017': 'epci-2017',
  '2018': 'zone-emploi-2010',
  actuel: 'epci-actuel',
}

/** A number of inhabitants of a table, with the vintage that the manifest gives it. */
export function preuvePopulation(
  { couches }: Sources,
  table: TablePopulation,
  { libelle, valeur }: { libelle: string; valeur: number | null },
): Chiffre {
  const found = couches.find(({ id }) => id === COUCHE_DE_TABLE[table])
  return {
    kind: 'chiffre',
    libelle,
    valeur,
    unite: 'habitants',
    source: 'INSEE, populations légales',
    millesime: found?.population ?? `table ${table}`,
    definition: 'Population municipale, sommée sur les communes de 2018.',
  }
}

/** A share of inhabitants (0–1) of a table, told in percent. */
export function preuvePart(
  sources: Sources,
  table: TablePopulation,
  { libelle, part }: { libelle: string; part: number },
): Chiffre {
  return { ...preuvePopulation(sources, table, { libelle, valeur: 100 * part }), unite: '%' }
}

/** A distance, or a count made with distances: what is measured is ours. */
export function preuveDistance({
  libelle,
  valeur,
  unite,
}: {
  libelle: string
  valeur: number | null
  unite: string
}): Chiffre {
  return {
    kind: 'chiffre',
    libelle,
    valeur,
    unite,
    source: 'Lisière, sur les communes de l’IGN (ADMIN EXPRESS COG)',
    millesime: 'communes de 2018',
    definition:
      'Distance à vol d’oiseau (grand cercle), d’un point intérieur à la commune à un point intérieur à la commune du siège.',
  }
}

/** A figure of the comparator, with the definition and the vintage that the manifest gives it. */
export function preuveChiffre(
  { definitions }: Sources,
  cle: string,
  { libelle, valeur, unite }: { libelle: string; valeur: number | null; unite: string },
): Chiffre {
  const known = definitions[cle]
  return {
    kind: 'chiffre',
    libelle,
    valeur,
    unite,
    source: known?.source ?? 'source non précisée',
    millesime: known?.millesime ?? 'millésime non précisé',
    definition: known?.definition ?? '',
  }
}
