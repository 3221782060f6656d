import type { FeatureCollection } from 'geojson'
import mapshaper from 'mapshaper'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import {
  type CoucheTable,
  type Manifest,
  type TopologieFile,
  topologieOf,
} from '#/domain/geoFiles.ts'
import type { CoucheDraft } from '../couches/contexte.ts'
import { round } from './json.ts'

const MILLESIMES = ['2016', '2017', 'actuel'] as const

type Donnees = {
  topologies: Record<TopologieFile, Topology>
  tables: CoucheTable[]
  drafts: CoucheDraft[]
  manifest: Pick<Manifest, 'couches' | 'sources'>
}

/** Plain GeoJSON of the nine Pays and of their EPCI, one file per vintage, for QGIS. */
export async function buildExports(donnees: Donnees): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const millesime of MILLESIMES) {
    const pays = donnees.drafts.find(({ id }) => id === `pays-${millesime}`)?.territoires ?? []
    const inPays = new Set(pays.flatMap(({ polygones }) => polygones))
    const epci = donnees.drafts.find(({ id }) => id === `epci-${millesime}`)?.territoires ?? []
    const members = epci.filter(({ polygones }) => polygones.every((index) => inPays.has(index)))
    files.set(
      `export/pays-${millesime}.geojson`,
      await geojson(
        `pays-${millesime}`,
        pays.map(({ code }) => code),
        donnees,
      ),
    )
    files.set(
      `export/epci-des-pays-${millesime}.geojson`,
      await geojson(
        `epci-${millesime}`,
        members.map(({ code }) => code),
        donnees,
      ),
    )
  }
  return files
}

async function geojson(
  id: CoucheId,
  codes: readonly string[],
  { topologies, tables, manifest }: Donnees,
): Promise<string> {
  const topology = topologies[topologieOf(id)]
  const object = topology.objects[id] as GeometryCollection
  const table = tables.find((candidate) => candidate.id === id)
  const couche = manifest.couches.find((candidate) => candidate.id === id)
  const sources = manifest.sources.filter((source) => couche?.sources.includes(source.id))
  const features = (feature(topology, object) as FeatureCollection).features.filter((f) =>
    codes.includes(String(f.id)),
  )
  const collection = {
    type: 'FeatureCollection',
    features: features.map(({ id: code, geometry }) => {
      const rank = table?.codes.indexOf(String(code)) ?? -1
      const properties = {
        code: String(code),
        nom: table?.noms[rank] ?? '',
        millesime: couche?.millesime ?? COUCHES[id].millesime,
        population: table?.population[rank] ?? null,
        surface_km2: round(table?.areaKm2[rank] ?? 0, 2),
        source: sources.map((source) => `${source.titre} (${source.producteur})`).join(' ; '),
        licence: [...new Set(sources.map((source) => source.licence))].join(' ; '),
      }
      return { type: 'Feature', properties, geometry }
    }),
  }
  const output = await mapshaper.applyCommands(
    '-i in.json string-fields=code -o out.json format=geojson rfc7946 precision=0.00001 width=0',
    { 'in.json': JSON.stringify(collection) },
  )
  return `${Buffer.from(output['out.json'] ?? '')
    .toString('utf8')
    .trim()}\n`
}
