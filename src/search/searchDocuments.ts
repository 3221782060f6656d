import { COUCHE_IDS, COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { CommunesFile, TerritoiresFile } from '#/domain/geoFiles.ts'
import { MILLESIMES } from '#/domain/millesime.ts'
import { type TerritoireId, type TypeTerritoire, territoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import type { SearchDocument } from './searchIndex.ts'

/** What a reader is most likely to want when names are alike, from 0 to 1. */
const POIDS_TYPE: Record<TypeTerritoire, number> = {
  pays: 1,
  departement: 0.6,
  region: 0.5,
  petr: 0.5,
  epci: 0.4,
  'zone-emploi-2010': 0.3,
  'zone-emploi-2020': 0.3,
  'territoire-industrie-2023': 0.2,
  'territoire-industrie-2026': 0.25,
  'contrat-ruralite': 0.1,
  commune: 0.2,
}

const NOMBRE = new Intl.NumberFormat('fr-FR')

/** Other names a reader may type, by territory: « COB », « BMP », « Lons ». */
export type AutresNoms = ReadonlyMap<TerritoireId, readonly string[]>

/**
 * One document per territory id (an EPCI of three vintages is one, with all its
 * names) and one per commune polygon (with the names and codes merged into it).
 */
export function buildSearchDocuments(
  territoires: TerritoiresFile,
  communes: CommunesFile,
  autresNoms: AutresNoms = new Map(),
): SearchDocument[] {
  const documents = territoireDocuments(territoires, autresNoms)
  return [...documents, ...communeDocuments(communes, territoires, documents.length)]
}

function territoireDocuments(file: TerritoiresFile, autresNoms: AutresNoms): SearchDocument[] {
  const tables = new Map(file.couches.map((table) => [table.id, table]))
  const byId = new Map<string, SearchDocument>()
  for (const couche of COUCHE_IDS) {
    const table = tables.get(couche)
    const { type } = COUCHES[couche]
    table?.codes.forEach((code, row) => {
      const nom = table.noms[row] ?? code
      const known = byId.get(`${type}:${code}`)
      if (known) {
        if (known.nom !== nom) known.autres += ` ${nom}`
        return
      }
      byId.set(`${type}:${code}`, {
        key: byId.size,
        type,
        code,
        nom,
        detail: detail(couche, code, table.population[row] ?? null, tables),
        // The kind too: one types « zone d’emploi lons », as the interface calls it.
        autres: [NOMS_TYPE[type].un, ...(autresNoms.get(territoireId(type, code)) ?? [])].join(' '),
        alias: autresNoms.get(territoireId(type, code)) ?? [],
        poids: POIDS_TYPE[type],
      })
    })
  }
  return [...byId.values()]
}

function detail(
  couche: CoucheId,
  code: string,
  population: number | null,
  tables: ReadonlyMap<CoucheId, { codes: string[] }>,
): string {
  const { type } = COUCHES[couche]
  const habitants = population === null ? '' : `${NOMBRE.format(population)} hab.`
  if (type !== 'epci') return habitants
  const years = MILLESIMES.filter((millesime) =>
    tables.get(`epci-${millesime}`)?.codes.includes(code),
  ).map((millesime) => (millesime === 'actuel' ? 'aujourd’hui' : millesime))
  return [habitants, years.length === MILLESIMES.length ? '' : years.join(', ')]
    .filter(Boolean)
    .join(' · ')
}

function communeDocuments(
  file: CommunesFile,
  territoires: TerritoiresFile,
  firstKey: number,
): SearchDocument[] {
  const departements = territoires.couches.find((table) => table.id === 'departement')
  const rows = file.appartenance.departement ?? []
  const autres = new Map<number, string[]>()
  for (const [code, nom, index] of file.alias) {
    const list = autres.get(index) ?? []
    list.push(code, nom)
    autres.set(index, list)
  }
  return file.codes.map((code, index) => {
    const population = file.population.actuel[index] ?? null
    const departement = departements?.noms[rows[index] ?? -1] ?? ''
    const habitants = population === null ? '' : `${NOMBRE.format(population)} hab.`
    return {
      key: firstKey + index,
      type: 'commune' as const,
      code,
      nom: file.noms[index] ?? code,
      detail: [departement, habitants].filter(Boolean).join(' · '),
      autres: (autres.get(index) ?? []).join(' '),
      // Larger towns first among homonyms; 1 million inhabitants weighs as much as a Pays.
      poids: POIDS_TYPE.commune + Math.min(0.8, (population ?? 0) / 250_000),
    }
  })
}
