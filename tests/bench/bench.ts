import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { area, featureCollection, intersect, multiPolygon } from '@turf/turf'
import type { MultiPolygon, Position } from 'geojson'
import { allPairs } from '#/analysis/communes/allPairs.ts'
import { createTables } from '#/analysis/communes/tables.ts'
import { haversineKm } from '#/analysis/contour/haversine.ts'
import { createContexte } from '#/analysis/ecarts/contexte.ts'
import { findEcarts } from '#/analysis/ecarts/findEcarts.ts'
import { findProximite, selectClusters, toVecteurs } from '#/analysis/ecarts/proximite.ts'
import type { SurfaceIndex } from '#/analysis/geometrie/surfaceIndex.ts'
import { createEngine } from '#/analysis/worker/engine.ts'
import type { PerimetreRef } from '#/analysis/worker/protocol.ts'
import { createRessources } from '#/analysis/worker/ressources.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'

/*
 * `npm run bench`: what the page does, timed, beside the plain way (Turf's intersect on
 * every pair, no index) measured in the same run. Medians; ratios matter, not milliseconds.
 */
const GEO = join(import.meta.dirname, '../../public/geo')
const ZONAGE: CoucheId = 'zone-emploi-2010'
const COUCHES: CoucheId[] = ['pays-2016', 'petr', 'epci-actuel']
/** Pairs the plain way is timed on in each of its two samples, spread evenly. */
const SAMPLE = 400
const RUNS = 9

const read = (path: string) => JSON.parse(readFileSync(join(GEO, path), 'utf8'))
const never = () => false

async function main(): Promise<void> {
  const ressources = createRessources(async (path) => read(path))
  const engine = createEngine(ressources)

  title('Chargement')
  const files = {
    communes: read('communes.json'),
    territoires: read('territoires.json'),
    chiffres: read('communes-chiffres.json'),
  }
  const cold = await timed(1, () => {
    const fresh = createTables(files)
    for (const couche of [...COUCHES, ZONAGE]) fresh.index(couche)
    for (const couche of COUCHES) fresh.sideOf(ZONAGE, couche)
  })
  line('index et totaux des couches, une fois', cold)

  title(`Toutes les paires : ${COUCHES.join(' + ')} × ${ZONAGE}`)
  const tables = await ressources.tables()
  const pairs = allPairs(tables, COUCHES, ZONAGE)
  const fast = await timed(RUNS, () => allPairs(tables, COUCHES, ZONAGE))
  const count = COUCHES.reduce((sum, couche) => sum + tables.index(couche).codes.length, 0)
  const zones = tables.index(ZONAGE).codes.length
  line(
    `par communes : ${count} territoires × ${zones} zones, ${pairs.length} paires non vides`,
    fast,
    50,
  )
  const plain = await plainWay(await Promise.all([...COUCHES, ZONAGE].map(ressources.surfaces)))
  const { near, far } = plain
  console.log(
    `  sans index : turf.intersect sur ${near.sampled} des ${near.total} paires dont les cadres se croisent (${ms(near.meanMs)} l’une) et ${far.sampled} des ${far.total} autres (${ms(far.meanMs)} l’une)`,
  )
  const nearMs = near.meanMs * near.total
  const allMs = nearMs + far.meanMs * far.total
  console.log(`  soit, par extrapolation et non par mesure, ${ms(allMs)} pour toutes les paires`)
  ratio('toutes les paires', allMs, fast)
  console.log(`  et ${ms(nearMs)} si un index n’avait gardé que celles dont les cadres se croisent`)
  ratio('même avec cet index', nearMs, fast)

  title('Un clic')
  const ledonien: PerimetreRef = { couche: 'pays-2016', code: 'ledonien' }
  const lons: PerimetreRef = { couche: ZONAGE, code: '4306' }
  line(
    'la phrase d’une paire',
    await asked(() => engine.overlapPair({ a: ledonien, b: lons }, never)),
    100,
  )
  line(
    'un Pays contre toutes les zones d’emploi',
    await asked(() => engine.overlapsWithZonage({ a: ledonien, couche: ZONAGE }, never)),
    100,
  )
  line(
    'les trois formes d’une paire, à dessiner',
    await asked(() => engine.overlapShapes({ a: ledonien, b: lons }, never)),
    100,
  )
  line(
    'les voisins d’un Pays parmi les EPCI',
    await asked(() => engine.neighbours({ a: ledonien, couche: 'epci-2016' }, never)),
    100,
  )
  line(
    'les voisins d’un Pays parmi les PETR',
    await asked(() => engine.neighbours({ a: ledonien, couche: 'petr' }, never)),
    100,
  )
  line(
    'qui me ressemble, parmi 1 356 territoires',
    await asked(() => engine.similar({ a: ledonien, parmi: 'petr-epci' }, never)),
  )
  line('la réforme d’un Pays', await asked(() => engine.reform({ a: ledonien }, never)))
  const { polygonesOf, rowOf } = tables.index('pays-2016')
  const polygones = [...polygonesOf(rowOf('ledonien'))].slice(1)
  line(
    'toutes les mesures de l’atelier',
    await asked(() => engine.workshop({ polygones, base: ledonien }, never)),
  )

  await timeEcarts()

  title('Un contour importé de 10 000 sommets contre toutes les zones d’emploi')
  const geojson = wavy(10_000)
  line(
    'premier appel, communes des alentours à lire',
    await asked(() => engine.overlapsWithZonage({ a: { geojson }, couche: ZONAGE }, never), 1),
    1000,
  )
  const imported = await asked(
    () => engine.overlapsWithZonage({ a: { geojson }, couche: ZONAGE }, never),
    5,
  )
  line('appels suivants', imported, 1000)
  const index = await ressources.surfaces(ZONAGE)
  const turf = await timed(1, () =>
    index.codes.map((_, row) => turfArea(geojson, index.surfaceOf(row))),
  )
  console.log(
    `  turf.intersect sur les ${index.codes.length} zones, sans index, mesuré : ${ms(turf)}`,
  )
  ratio('contour importé (population et emplois compris)', turf, imported)
}

/** All kinds of gaps of France at once, as a slider asks for them. */
async function timeEcarts(): Promise<void> {
  title('Tous les écarts de France')
  // Its own engine: nothing of what is timed was measured before.
  const ressources = createRessources(async (path) => read(path))
  const engine = createEngine(ressources)
  const tables = await ressources.tables()
  const clusters = await ressources.clusters()
  await ressources.manifest()
  const ask = (couche: CoucheId, distance: number) =>
    engine.ecarts(
      {
        echelle: 'france',
        couche,
        parametres: {
          'specialisation-sans-cluster': { distance },
          'loin-du-secteur': { distance: 2 * distance },
        },
      },
      never,
    )
  line(
    'première demande, par EPCI : index et mesures compris',
    await asked(() => ask('epci-actuel', 40), 1),
  )
  let km = 40
  for (const couche of [
    'epci-actuel',
    'petr',
    'zone-emploi-2020',
    'departement',
    'region',
  ] as const) {
    const moved = await asked(() => {
      km += 1
      return ask(couche, km)
    })
    line(`les sept genres après un curseur, par ${couche}`, moved, 300)
  }
  const situes = selectClusters(clusters, { secteur: null, statuts: 'tous' })
  const vecteurs = toVecteurs(tables.communes.lonLat)
  const fast = await timed(RUNS, () => findProximite(vecteurs, situes))
  const { lonLat } = tables.communes
  const plain = await timed(3, () =>
    lonLat.map((point) =>
      Math.min(...situes.map(({ polygone }) => haversineKm(point, lonLat[polygone] ?? point))),
    ),
  )
  line(`le cluster le plus proche de ${lonLat.length} communes, parmi ${situes.length}`, fast)
  console.log(`  par l’arc de chaque paire, mesuré : ${ms(plain)}`)
  ratio('produits scalaires de vecteurs unités', plain, fast)
  const again = await timed(3, async () => {
    const fresh = createContexte({
      tables: createTables({
        communes: tables.communes,
        territoires: tables.territoires,
        chiffres: tables.chiffres,
      }),
      sources: await ressources.manifest(),
      clusters,
    })
    findEcarts({ echelle: 'france', couche: 'epci-actuel', parametres: {} }, fresh)
  })
  const kept = await asked(() => ask('epci-actuel', 40))
  console.log(`  tout remesurer à chaque curseur, mesuré : ${ms(again)}`)
  ratio('mesures gardées d’un curseur à l’autre', again, kept)
}

type Pair = readonly [MultiPolygon, MultiPolygon]

/** Turf on every pair: those whose boxes meet and the others cost so differently that each has its own sample. */
async function plainWay(indexes: SurfaceIndex[]) {
  const zones = indexes.at(-1)
  if (!zones) throw new Error('no zoning')
  const near: Pair[] = []
  const far: Pair[] = []
  for (const index of indexes.slice(0, -1)) {
    for (const row of index.codes.keys()) {
      const side = index.surfaceOf(row)
      const meeting = new Set(zones.candidates(side))
      for (const zone of zones.codes.keys()) {
        const pairs = meeting.has(zone) ? near : far
        pairs.push([side, zones.surfaceOf(zone)])
      }
    }
  }
  return { near: await samplePairs(near), far: await samplePairs(far) }
}

async function samplePairs(pairs: readonly Pair[]) {
  // An odd step, so that the sample does not fall on the same zones again and again.
  const step = Math.floor(pairs.length / SAMPLE) | 1
  const sample = pairs.filter((_, k) => k % step === 0)
  const total = await timed(1, () => {
    for (const [a, b] of sample) turfArea(a, b)
  })
  return { total: pairs.length, sampled: sample.length, meanMs: total / sample.length }
}

function turfArea(a: MultiPolygon, b: MultiPolygon): number {
  const shared = intersect(
    featureCollection([multiPolygon(a.coordinates), multiPolygon(b.coordinates)]),
  )
  return shared ? area(shared) : 0
}

/** A round perimeter of about 60 km across the Jura, with a ragged edge. */
function wavy(vertices: number): MultiPolygon {
  const ring: Position[] = Array.from({ length: vertices }, (_, i) => {
    const angle = (-2 * Math.PI * i) / vertices
    const radius = 0.4 * (1 + 0.15 * Math.sin(9 * angle) + 0.01 * Math.sin(701 * angle))
    return [5.55 + radius * Math.cos(angle), 46.67 + 0.7 * radius * Math.sin(angle)]
  })
  const [first] = ring
  return { type: 'MultiPolygon', coordinates: [[first ? [...ring, first] : ring]] }
}

async function timed(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** Times a request of the engine after one call that warms it up; a refusal stops the bench. */
async function asked(run: () => Promise<Result<unknown>>, runs = RUNS): Promise<number> {
  const check = async () => {
    const result = await run()
    if (!result.ok) throw new Error(result.findings[0]?.message)
  }
  if (runs > 1) await check()
  return timed(runs, check)
}

const ms = (value: number) =>
  `${value < 100 ? value.toFixed(value < 10 ? 2 : 1).replace('.', ',') : Math.round(value).toLocaleString('fr-FR')} ms`
const title = (text: string) => console.log(`\n${text}`)
const line = (text: string, value: number, limit?: number) => {
  const verdict =
    limit === undefined
      ? ''
      : value < limit
        ? ` (moins de ${limit} : oui)`
        : ` (moins de ${limit} : NON)`
  console.log(`  ${text} : ${ms(value)}${verdict}`)
}
const ratio = (text: string, slow: number, fast: number) =>
  console.log(`  → ${text} : ${Math.round(slow / fast).toLocaleString('fr-FR')} fois plus vite`)

await main()
