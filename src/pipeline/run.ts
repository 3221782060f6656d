import type { Topology } from 'topojson-specification'
import type { Finding } from '#/domain/finding.ts'
import {
  CHIFFRES,
  type CommunesChiffresFile,
  TOPOLOGIES,
  type TopologieFile,
} from '#/domain/geoFiles.ts'
import { bringCategories } from './chiffres/categories.ts'
import { bringComparateur } from './chiffres/comparateur.ts'
import { chiffresOfCouche } from './chiffres/territoires.ts'
import { buildClusters } from './clusters/clusters.ts'
import { linkActuelles } from './communes/actuelles.ts'
import { listPolygones } from './communes/polygones.ts'
import { checkPartitions } from './controles/partitions.ts'
import { checkPopulationVintages } from './controles/populations.ts'
import type { Contexte } from './couches/contexte.ts'
import { buildCouches, type ToutesCouches } from './couches/toutes.ts'
import { hasError, sortFindings } from './entrees/findings.ts'
import { type Inputs, loadInputs } from './entrees/inputs.ts'
import type { Reference, SourceEntry } from './entrees/reference.ts'
import { RIVIERES_DES_PAYS, withRiverNames } from './fond/rivieres.ts'
import { buildVilles } from './fond/villes.ts'
import { dissolveCouches, subsetCommunes } from './geometry/couches.ts'
import { buildFond } from './geometry/fond.ts'
import { type CommunesTopology, generaliser } from './geometry/generaliser.ts'
import { areasM2, type Place, places } from './geometry/mesures.ts'
import { readAjouts, readLectures } from './options.ts'
import { buildExports } from './sortie/exports.ts'
import { round, stableJson } from './sortie/json.ts'
import { buildManifest, describeFiles } from './sortie/manifest.ts'
import { buildCommunesFile } from './sortie/tableCommunes.ts'
import { pointOf, tableOfCouche } from './sortie/tableTerritoires.ts'

/** Path → text of every generated file, or nothing when a finding is an error. */
export type Sortie = { files: Map<string, string>; findings: Finding[] }

/** The whole pipeline, from the opened reference to the text of every file. */
export async function run(reference: Reference, sources: readonly SourceEntry[]): Promise<Sortie> {
  const { findings } = reference
  const stop = (): Sortie => ({ files: new Map(), findings: sortFindings(findings) })
  const inputs = loadInputs(reference)
  if (hasError(findings)) return stop()
  checkPopulationVintages(inputs, findings)
  const polygones = listPolygones(inputs.geometrie, inputs.tables[2018], findings)
  const actuelles = linkActuelles(inputs, polygones, findings)
  const contexte: Contexte = { inputs, polygones, actuelles, findings, ajouts: readAjouts() }
  const toutes = buildCouches(contexte)
  checkPartitions(toutes.couches, contexte)
  if (hasError(findings)) return stop()
  const source = JSON.stringify(inputs.geometrie)
  const codes = polygones.liste.map(({ code }) => code)
  const communes = await generaliser(source, codes, findings)
  if (hasError(findings)) return stop()
  return {
    files: await writeAll({ contexte, toutes, communes, sources }),
    findings: sortFindings(findings),
  }
}

type Etat = {
  contexte: Contexte
  toutes: ToutesCouches
  communes: CommunesTopology
  sources: readonly SourceEntry[]
}

async function writeAll({
  contexte,
  toutes,
  communes,
  sources,
}: Etat): Promise<Map<string, string>> {
  const { inputs, polygones, findings } = contexte
  const files = new Map<string, string>()
  const topologies = await writeTopologies(files, toutes, communes)
  const measured = await areasM2(JSON.stringify(inputs.geometrie))
  const areaM2 = polygones.liste.map(({ code }) => measured.get(code) ?? 0)
  const placeByCouche = await placesOfCouches(topologies)
  const tables = toutes.couches.map((couche) =>
    tableOfCouche(couche, areaM2, placeByCouche.get(couche.id) ?? new Map()),
  )
  files.set('territoires.json', stableJson({ version: 1, couches: tables }))

  const points = await writeCommunes(files, contexte, communes)
  const table = buildCommunesFile(contexte, toutes, { areaM2, points })
  files.set('communes.json', stableJson(table))
  files.set(
    'clusters.json',
    stableJson(
      buildClusters({
        tables: inputs.clusters,
        lectures: readLectures(),
        regions: inputs.etalab.regions,
        communes: table,
        findings,
      }),
    ),
  )
  writeChiffres(files, contexte, toutes)
  files.set(
    'villes.json',
    stableJson(
      buildVilles(
        { villes: inputs.fond.villes, chefsLieux: known(inputs.fond.chefsLieux) },
        { ...contexte, points },
        findings,
      ),
    ),
  )
  files.set('fond.topo.json', stableJson(await writeFond(inputs)))

  const manifest = buildManifest(sources, toutes.couches, toutes.outreMer)
  for (const [chemin, text] of await buildExports({
    topologies,
    tables,
    drafts: toutes.couches,
    manifest,
  }))
    files.set(chemin, text)
  files.set('constats.json', stableJson({ version: 1, constats: sortFindings(findings) }, 1))
  files.set('manifest.json', stableJson({ ...manifest, fichiers: describeFiles(files) }, 1))
  return files
}

async function writeTopologies(
  files: Map<string, string>,
  toutes: ToutesCouches,
  communes: CommunesTopology,
) {
  const topologies = {} as Record<TopologieFile, Topology>
  for (const [file, ids] of Object.entries(TOPOLOGIES) as [TopologieFile, readonly string[]][]) {
    topologies[file] = dissolveCouches(
      communes,
      toutes.couches.filter(({ id }) => ids.includes(id)),
    )
    files.set(file, stableJson(topologies[file]))
  }
  return topologies
}

async function placesOfCouches(
  topologies: Record<TopologieFile, Topology>,
): Promise<Map<string, Map<string, Place>>> {
  const byCouche = new Map<string, Map<string, Place>>()
  for (const topology of Object.values(topologies)) {
    for (const id of Object.keys(topology.objects)) byCouche.set(id, await places(topology, id))
  }
  return byCouche
}

/** One file per département; gives back the inner point of every polygon, three decimals. */
async function writeCommunes(
  files: Map<string, string>,
  { polygones }: Contexte,
  communes: CommunesTopology,
): Promise<[number, number][]> {
  const byDep = new Map<string, number[]>()
  polygones.liste.forEach(({ dep }, index) => {
    byDep.set(dep, [...(byDep.get(dep) ?? []), index])
  })
  for (const [dep, indexes] of byDep)
    files.set(`communes/${dep}.topo.json`, stableJson(subsetCommunes(communes, indexes)))
  const all = subsetCommunes(
    communes,
    polygones.liste.map((_, index) => index),
  )
  const placed = await places(all, 'communes')
  return polygones.liste.map(({ code }) => {
    const place = placed.get(code)
    return place ? pointOf(place, 3) : [0, 0]
  })
}

function writeChiffres(
  files: Map<string, string>,
  { inputs, polygones, actuelles, findings }: Contexte,
  toutes: ToutesCouches,
) {
  const comparateur = bringComparateur(inputs, polygones, findings)
  for (const couche of toutes.couches)
    files.set(`chiffres/${couche.id}.json`, stableJson(chiffresOfCouche(couche, comparateur)))
  const densite = bringCategories(
    inputs.densite.map((row) => ({ code: row.insee_com, label: row.niveau_densite })),
    actuelles,
  )
  const ruralite = bringCategories(
    inputs.ruralites.map((row) => ({ code: row.insee_com, label: row.niveau_ruralite })),
    actuelles,
  )
  const table: CommunesChiffresFile = {
    version: 1,
    chiffres: Object.fromEntries(
      CHIFFRES.map((id) => [
        id,
        comparateur.chiffres[id].map((value) => (value === null ? null : round(value, 1))),
      ]),
    ) as CommunesChiffresFile['chiffres'],
    niveauVieMedian: comparateur.niveauVieMedian,
    densite: densite.index,
    densites: densite.labels,
    ruralite: ruralite.index,
    ruralites: ruralite.labels,
  }
  files.set('communes-chiffres.json', stableJson(table))
}

async function writeFond({ fond }: Inputs): Promise<Topology> {
  const sources = {
    monde: known(fond.monde),
    lacs: known(fond.lacs),
    lacsEurope: known(fond.lacsEurope),
    rivieres: known(fond.rivieres),
  }
  return withRiverNames(await buildFond(sources, RIVIERES_DES_PAYS))
}

/** A file that is absent stopped the run earlier. */
function known<T>(file: T | null): T {
  if (file === null) throw new Error('A source is missing: the run should have stopped before.')
  return file
}
