import type { Feature, FeatureCollection } from 'geojson'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { parseTerritoireId, type Territoire } from '#/domain/territoire.ts'
import { NOMS_MERS, NOMS_VOISINS } from '#/layers/lettrage.ts'
import type { PaysMark } from '#/layers/paysMark.ts'
import type { LonLat } from './mapPort.ts'

/** Names of a couche at its label points: about a thousand points, small enough for the page. */
export function nomsDeCouche(territoires: readonly Territoire[]): FeatureCollection {
  return collection(
    territoires.map(({ code, nom, labelLonLat }) => point(labelLonLat, { code, nom })),
  )
}

/** The nine Pays under the name the memento gives them, where this vintage has them. */
export function nomsDesPays(
  pays: readonly PaysMark[],
  territoires: readonly Territoire[],
): FeatureCollection {
  return collection(
    pays.flatMap(({ id, nom, typologieId }) => {
      const code = parseTerritoireId(id)?.code
      const territoire = territoires.find((candidate) => candidate.code === code)
      return territoire
        ? [point(territoire.labelLonLat, { code: territoire.code, nom, typologieId })]
        : []
    }),
  )
}

/** Names of the communes of a département. */
export function nomsDesCommunes(table: CommuneTable, departement: string): FeatureCollection {
  const features: Feature[] = []
  for (let index = 0; index < table.size; index++) {
    const commune = table.commune(index)
    if (commune.departement !== departement) continue
    features.push(point(commune.lonLat, { code: commune.code, nom: commune.nom }))
  }
  return collection(features)
}

/** Seas and neighbours. */
export function lettrage(): FeatureCollection {
  const of = (genre: string, noms: typeof NOMS_MERS) =>
    noms.map(([nom, lon, lat]) => point([lon, lat], { nom, genre }))
  return collection([...of('mers', NOMS_MERS), ...of('voisins', NOMS_VOISINS)])
}

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

function point(lonLat: LonLat, properties: Record<string, string>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...lonLat] } }
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}
