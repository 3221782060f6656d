import { expose } from 'comlink'
import { createEngine, type Engine } from './engine.ts'
import type { AnalysisApi } from './protocol.ts'
import { createRessources } from './ressources.ts'

/*
 * Off the main thread: reads public/geo by itself (the browser's cache answers for
 * what the page already has) and keeps the tables from one request to the next.
 */
const engines = new Map<string, Engine>()

function engineFor(geoBase: string): Engine {
  const known = engines.get(geoBase)
  if (known) return known
  const made = createEngine(createRessources((path) => load(geoBase, path)))
  engines.set(geoBase, made)
  return made
}

async function load(geoBase: string, path: string): Promise<unknown> {
  const response = await fetch(`${geoBase}${path}`)
  if (!response.ok) throw new Error(`le fichier « ${path} » est introuvable (${response.status})`)
  return response.json()
}

/** The clock of a budget starts when the request does. */
const within = (budgetMs: number) => {
  const end = performance.now() + budgetMs
  return () => performance.now() > end
}

const api: AnalysisApi = {
  ping: async () => true,
  prepare: (geo, args, budget) => engineFor(geo).prepare(args, within(budget)),
  overlapPair: (geo, args, budget) => engineFor(geo).overlapPair(args, within(budget)),
  overlapsWithZonage: (geo, args, budget) =>
    engineFor(geo).overlapsWithZonage(args, within(budget)),
  overlapShapes: (geo, args, budget) => engineFor(geo).overlapShapes(args, within(budget)),
  neighbours: (geo, args, budget) => engineFor(geo).neighbours(args, within(budget)),
  similar: (geo, args, budget) => engineFor(geo).similar(args, within(budget)),
  reform: (geo, args, budget) => engineFor(geo).reform(args, within(budget)),
  workshop: (geo, args, budget) => engineFor(geo).workshop(args, within(budget)),
  ecarts: (geo, args, budget) => engineFor(geo).ecarts(args, within(budget)),
}

expose(api)
