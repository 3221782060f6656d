import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { tellSource } from './contexte.ts'
import { type ColonneExport, cleanTexte, decimalesOf, type TableauExport } from './tableau.ts'

/**
 * GeoJSON of RFC 7946: WGS 84 in longitude and latitude, no member `crs`. Property names carry
 * their unit (`surface_km2`); a share is in percent; title, columns, sources, parameters and
 * licence are foreign members, which readers that do not know them skip.
 *
 * @param geometries same order as the rows; null where there is none
 */
export function writeGeojson(
  { titre, colonnes, lignes, contexte }: TableauExport,
  geometries: readonly (Geometry | null)[],
): string {
  const names = colonnes.map(proprieteOf)
  const features = lignes.map((ligne, row): Feature => {
    const values = colonnes.map((colonne, at) => [
      names[at] ?? colonne.id,
      propertyValue(colonne, ligne[at] ?? null),
    ])
    return {
      type: 'Feature',
      properties: Object.fromEntries(values),
      geometry: geometries[row] ?? null,
    } as Feature
  })
  const collection: FeatureCollection & Record<string, unknown> = {
    type: 'FeatureCollection',
    titre: cleanTexte(titre),
    adresse: contexte.adresse,
    date: contexte.date,
    licence: cleanTexte(contexte.licence),
    sources: contexte.sources.map((source) => cleanTexte(tellSource(source))),
    parametres: Object.fromEntries(
      contexte.parametres.map(({ nom, valeur }) => [cleanTexte(nom), cleanTexte(valeur)]),
    ),
    definitions: Object.fromEntries(
      contexte.definitions.map(({ nom, texte }) => [cleanTexte(nom), cleanTexte(texte)]),
    ),
    notes: contexte.notes.map(cleanTexte),
    colonnes: colonnes.map((colonne, at) => ({
      propriete: names[at],
      titre: cleanTexte(colonne.titre),
      unite: colonne.type === 'pourcentage' ? '%' : (colonne.unite ?? null),
    })),
    features,
  }
  return JSON.stringify(collection)
}

/** `surface_km2`, `part_pct`, `densite_hab_km2`; the bare id of a column without unit. */
function proprieteOf({ id, unite, type }: ColonneExport): string {
  const unit = type === 'pourcentage' ? 'pct' : (unite ?? '')
  const ascii = unit
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase()
  return ascii === '' ? id : `${id}_${ascii}`
}

function propertyValue(
  colonne: ColonneExport,
  valeur: string | number | null,
): string | number | null {
  if (typeof valeur === 'string') return cleanTexte(valeur)
  if (valeur === null || !Number.isFinite(valeur)) return null
  const scaled = colonne.type === 'pourcentage' ? valeur * 100 : valeur
  return Number(scaled.toFixed(Math.max(decimalesOf(colonne), 2)))
}
