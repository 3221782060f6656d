/** MapLibre's worker has no types of its own: its module starts it, and exports its class. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  export default class MapLibreWorker {}
}
