import type { Topology } from 'topojson-specification'

/** Rivers of the nine Pays, kept whatever their length (names as IGN writes them). */
export const RIVIERES_DES_PAYS = [
  'LA BRESLE',
  'LA DORE',
  "L'AVEYRON",
  "L'AULNE",
  'LE BLAVET',
  'LA MARNE',
  'LA MEUSE',
  "L'OISE",
  "L'AIN",
]

/** Accents that capitals without accents have lost. */
const ACCENTS: Record<string, string> = {
  ARDECHE: 'Ardèche',
  ARIEGE: 'Ariège',
  ARMANCON: 'Armançon',
  BAISE: 'Baïse',
  CERE: 'Cère',
  CORREZE: 'Corrèze',
  DROME: 'Drôme',
  HERAULT: 'Hérault',
  ISERE: 'Isère',
  RHONE: 'Rhône',
  SAONE: 'Saône',
  SEVRE: 'Sèvre',
  TET: 'Têt',
  THERAIN: 'Thérain',
  TRUYERE: 'Truyère',
  VENDEE: 'Vendée',
  VEZERE: 'Vézère',
}

const ARTICLES = new Set(['la', 'le', 'les', 'de', 'du', 'des', 'et'])

/** « L'HERAULT » becomes « l’Hérault », « LA SEVRE NANTAISE » « la Sèvre Nantaise ». */
export function nomDeRiviere(nom: string): string {
  return nom
    .split(' ')
    .map((word) => {
      const [, elision = '', rest = word] = /^([LD]['’])?(.*)$/.exec(word) ?? []
      if (ARTICLES.has(rest.toLowerCase()) && elision === '') return rest.toLowerCase()
      const proper = ACCENTS[rest] ?? rest.charAt(0) + rest.slice(1).toLowerCase()
      return elision.toLowerCase().replace("'", '’') + proper
    })
    .join(' ')
}

/** Writes the rivers' names in normal case, in place of the capitals of the source. */
export function withRiverNames(fond: Topology): Topology {
  const rivieres = fond.objects['rivieres']
  if (rivieres?.type !== 'GeometryCollection') return fond
  const geometries = rivieres.geometries.map((geometry) => {
    const nom = (geometry.properties as { nom?: string } | undefined)?.nom ?? ''
    return { ...geometry, properties: { nom: nomDeRiviere(nom) } }
  })
  return {
    ...fond,
    objects: { ...fond.objects, rivieres: { type: 'GeometryCollection', geometries } },
  }
}
