import type { FeatureCollection } from 'geojson'
import mapshaper from 'mapshaper'
import { topology } from 'topojson-server'
import type { Topology } from 'topojson-specification'
import { onGrille } from './grille.ts'

/** Share of vertices kept: the background is seen from afar. */
const KEEP = { terres: '35%', rivieres: '6%', lacs: '60%' }

/** Rivers shorter than this in all (km) are left out, unless a Pays bears their name. */
const MIN_RIVIERE_KM = 90

/** Width of the strip of land laid along the land borders, under the communes. */
const BANDE = '8km'

export type SourcesFond = {
  terres: FeatureCollection
  voisins: FeatureCollection
  frontieres: FeatureCollection
  lacs: FeatureCollection
  rivieres: FeatureCollection
}

/**
 * Background around and over the communes: `terres` (land outside France, plus a
 * strip along the borders so that no gap shows between two outlines of different
 * precision; never France's own coast), `voisins` (countries without France),
 * `lacs`, `rivieres` (`nom`).
 */
export async function buildFond(
  sources: SourcesFond,
  gardees: readonly string[],
): Promise<Topology> {
  const file = (data: unknown) => ({ 'in.json': JSON.stringify(data) })
  const voisins = await collection(
    "-i in.json -filter 'NAME != \"France\"' -each 'nom = NAME' -filter-fields nom -simplify weighted 60% keep-shapes",
    file(sources.voisins),
  )
  const bande = await collection(
    `-i in.json -filter 'adm0_left == "France" || adm0_right == "France"' -buffer ${BANDE} -dissolve2`,
    file(sources.frontieres),
  )
  const terres = await collection(
    `-i combine-files terre.json voisin.json bande.json -merge-layers force target=voisin,bande name=dehors -dissolve2 -clip terre.json -simplify weighted ${KEEP.terres} -clean`,
    {
      'terre.json': JSON.stringify(sources.terres),
      'voisin.json': JSON.stringify(voisins),
      'bande.json': JSON.stringify(bande),
    },
  )
  const lacs = await collection(
    `-i in.json -simplify weighted ${KEEP.lacs} keep-shapes -filter-fields`,
    file(sources.lacs),
  )
  const kept = new Set(gardees)
  const marked = sources.rivieres.features.map((river) => {
    const nom = String(river.properties?.['name'] ?? '')
    return { ...river, properties: { nom, gardee: kept.has(nom) ? 1 : 0 } }
  })
  const rivieres = await collection(
    `-i in.json -dissolve nom copy-fields=gardee -filter 'gardee == 1 || this.length > ${MIN_RIVIERE_KM * 1000}' -simplify weighted ${KEEP.rivieres} keep-shapes -filter-fields nom`,
    file({ type: 'FeatureCollection', features: marked }),
  )
  return onGrille(topology({ terres, voisins, lacs, rivieres }))
}

async function collection(
  commands: string,
  input: Record<string, string>,
): Promise<FeatureCollection> {
  const output = await mapshaper.applyCommands(
    `${commands} -o out.json format=geojson geojson-type=FeatureCollection`,
    input,
  )
  return JSON.parse(
    Buffer.from(output['out.json'] ?? '{"type":"FeatureCollection","features":[]}').toString(
      'utf8',
    ),
  ) as FeatureCollection
}
