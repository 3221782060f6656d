import type { GenreClusterFrance } from '#/domain/clusterFrance.ts'

/** Columns read in every table of clusters. */
export const COLONNES_CLUSTER = [
  'id',
  'nom',
  'anciens_noms',
  'commune',
  'code_insee',
  'regions',
  'membres',
  'statut',
  'source_url',
  'source_date',
] as const

export type LigneCluster = Record<(typeof COLONNES_CLUSTER)[number], string>

/** The tables, and the kind of cluster each holds. In this order, the first one names a merged row. */
export const TABLES_CLUSTERS = {
  pole: 'clusters/poles-competitivite.csv',
  ptce: 'clusters/ptce.csv',
  memento: 'clusters/clusters-memento.csv',
  regional: 'clusters/clusters-regionaux.csv',
} as const satisfies Partial<Record<GenreClusterFrance, string>>

export type TableClusters = keyof typeof TABLES_CLUSTERS

/** Prefix, in the table of pôles, of those that are no longer one. */
const ANCIEN = 'anc-'

/** Kind of a row: a pôle whose id begins so has lost its label or its name. */
export function genreOf(table: TableClusters, id: string): GenreClusterFrance {
  return table === 'pole' && id.startsWith(ANCIEN) ? 'ancien-pole' : table
}

/** Values of a cell separated by semicolons, remarks in brackets dropped. */
export function splitCell(text: string): string[] {
  return text
    .replace(/\([^)]*\)/g, '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Pages of a row: addresses and dates are two cells in step, « s.d. » meaning no date. */
export function readSources(
  ligne: LigneCluster,
): { hote: string; url: string; date: string | null }[] {
  const dates = ligne.source_date.split(' | ').map((date) => date.trim())
  return ligne.source_url
    .split(' | ')
    .map((url) => url.trim())
    .filter((url) => URL.canParse(url))
    .map((url, rank) => {
      const date = dates[rank] ?? ''
      return {
        hote: new URL(url).hostname.replace(/^www\./, ''),
        url,
        date: date === '' || date === 's.d.' ? null : date,
      }
    })
}
