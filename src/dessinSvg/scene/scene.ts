import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '#/layers/palette.ts'
import type { Taille, Vue } from '../projection.ts'

/** All that is on the map for one view, as plain data: it can cross to a worker. */
export type Scene = {
  taille: Taille
  vue: Vue
  palette: Palette
  /** Visible layers, bottom to top. */
  couches: readonly LayerSpecification[]
  /** Addresses of `map/topo/topoUrl.ts`, or small collections made by the page. */
  sources: Readonly<Record<string, string | FeatureCollection>>
  /** Feature-state by source, then by code. */
  etats: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>
}
