import { coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type TerritoireId, type TypeTerritoire } from '#/domain/territoire.ts'
import type { ColonneDe, GeometrieRef } from '#/io/tableau.ts'

/** Columns that many lists have, under the same name and unit in every file. */

type Nomme = { nom: string }

export const COLONNE_NOM: ColonneDe<Nomme> = {
  id: 'nom',
  titre: 'Nom',
  type: 'texte',
  valeur: ({ nom }) => nom,
}

const NOMS_CODE: Partial<Record<TypeTerritoire, string>> = {
  commune: 'Code INSEE',
  departement: 'Code INSEE',
  region: 'Code INSEE',
  epci: 'SIREN',
  petr: 'SIREN',
}

/** The official code, under the name it has for that kind. */
export function colonneCode<Row>(
  type: TypeTerritoire,
  codeOf: (row: Row) => string,
): ColonneDe<Row> {
  return { id: 'code', titre: NOMS_CODE[type] ?? 'Code', type: 'code', valeur: codeOf }
}

export function colonneHabitants<Row>(of: (row: Row) => number | null): ColonneDe<Row> {
  return { id: 'habitants', titre: 'Habitants', type: 'nombre', valeur: of }
}

export function colonneCommunes<Row>(of: (row: Row) => number | null): ColonneDe<Row> {
  return { id: 'communes', titre: 'Communes', type: 'nombre', valeur: of }
}

export function colonneSurface<Row>(of: (row: Row) => number | null): ColonneDe<Row> {
  return {
    id: 'surface',
    titre: 'Surface',
    unite: 'km²',
    type: 'nombre',
    decimales: 2,
    valeur: of,
  }
}

/** The code inside an id. */
export function codeOf(id: TerritoireId): string {
  return id.slice(id.indexOf(':') + 1)
}

/** Where a territory is drawn, in a vintage; null for an unknown kind. */
export function geometrieOf(id: TerritoireId, millesime: Millesime): GeometrieRef | null {
  const parsed = parseTerritoireId(id)
  if (parsed === null) return null
  if (parsed.type === 'commune') return { commune: parsed.code }
  const couche = coucheOf(parsed.type, millesime)
  return couche === null ? null : { couche, code: parsed.code }
}
