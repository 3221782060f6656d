/**
 * MapLibre's own worker, plus our protocol. Importing their module and registering
 * after it is simpler than `importScriptInWorkers`: nothing to await, no script whose
 * name must end in `.mjs`, no `eval` under a strict policy.
 */
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs'
import { createTopoLoader, keepInWorker } from './topoLoader.ts'
import { TOPO_PROTOCOL } from './topoUrl.ts'

type WorkerScope = {
  worker?: unknown
  addProtocol: (
    protocol: string,
    load: (params: { url: string }) => Promise<{ data: unknown }>,
  ) => void
}

const scope = self as unknown as WorkerScope

// Their package declares no side effect in `dist/`: a bundler drops an import whose
// value is not used, and the worker with it.
if (!(scope.worker instanceof MapLibreWorker)) throw new Error('MapLibre’s worker did not start')

const load = createTopoLoader((input, init) => fetch(input, init))

scope.addProtocol(TOPO_PROTOCOL, async ({ url }) => ({ data: keepInWorker(await load(url)) }))
