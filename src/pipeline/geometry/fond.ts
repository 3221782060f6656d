import type { FeatureCollection } from 'geojson'
import { topology } from 'topojson-server'
import type { Topology } from 'topojson-specification'
import { collection } from './collection.ts'
import { onGrille, surGrille } from './grille.ts'
import { buildLacs, type LacsEurope } from './lacs.ts'
import { buildTerres, type Monde } from './terres.ts'

/** Share of the rivers' vertices kept: the background is seen from afar. */
const KEEP_RIVIERES = '6%'

/** Rivers shorter than this in all (km) are left out, unless a Pays bears their name. */
const MIN_RIVIERE_KM = 90

export type SourcesFond = {
  monde: Monde
  lacs: FeatureCollection
  lacsEurope: LacsEurope
  rivieres: FeatureCollection
}

/**
 * Background around and over the communes: `terres` and `voisins` (see `terres.ts`), `lacs`,
 * `rivieres` (`nom`).
 */
export async function buildFond(
  sources: SourcesFond,
  gardees: readonly string[],
): Promise<Topology> {
  const { terres, voisins } = await buildTerres(sources.monde)
  const lacs = surGrille(buildLacs(sources.lacs, sources.lacsEurope))
  const kept = new Set(gardees)
  const marked = sources.rivieres.features.map((river) => {
    const nom = String(river.properties?.['name'] ?? '')
    return { ...river, properties: { nom, gardee: kept.has(nom) ? 1 : 0 } }
  })
  const rivieres = await collection(
    `-i in.json -dissolve nom copy-fields=gardee -filter 'gardee == 1 || this.length > ${MIN_RIVIERE_KM * 1000}' -simplify weighted ${KEEP_RIVIERES} keep-shapes -filter-fields nom`,
    { 'in.json': { type: 'FeatureCollection', features: marked } },
  )
  return onGrille(topology({ terres, voisins, lacs, rivieres }))
}
