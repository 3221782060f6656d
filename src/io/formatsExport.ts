/** Formats a list can be saved in, in the order of the menu. The writers are in `writers.ts`. */
export const FORMATS_EXPORT = ['xlsx', 'csv', 'geojson'] as const

export type FormatExport = (typeof FORMATS_EXPORT)[number]

type Description = {
  nom: string
  /** What opens it, and what it has that the others have not. */
  usage: string
  /** Only lists whose rows are on the map. */
  hasGeometry: boolean
}

export const DESCRIPTIONS_FORMAT: Record<FormatExport, Description> = {
  xlsx: {
    nom: 'Classeur Excel (XLSX)',
    usage: 'Nombres et codes tels quels, sources et paramètres sur une seconde feuille',
    hasGeometry: false,
  },
  csv: {
    nom: 'Tableur (CSV)',
    usage: 'Point-virgule et virgule décimale, sources à la suite des lignes',
    hasGeometry: false,
  },
  geojson: {
    nom: 'Carte (GeoJSON)',
    usage: 'Avec les contours, en WGS 84, pour QGIS et les cartes en ligne',
    hasGeometry: true,
  },
}

/**
 * `lisiere-zones-d-emploi-2010-2026-11-25.csv`: French words without accents, the day,
 * nothing that a file system refuses.
 *
 * @param titre name of the list
 * @param date day of the export, `2026-11-25`
 */
export function nomFichier(titre: string, date: string, format: FormatExport): string {
  const stem = titre
    .normalize('NFKD')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NOM)
    .replace(/^-+|-+$/g, '')
  return `${['lisiere', stem, date].filter(Boolean).join('-')}.${format}`
}

/** Leaves room for the day and the folder under the 255 characters of most systems. */
const MAX_NOM = 80

/** The day in the reader's own time zone, `2026-11-25`. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
