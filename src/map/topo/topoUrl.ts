/**
 * Addresses understood by the protocol registered in MapLibre's worker. They say
 * what to take out of a file; geometry is decoded there and never seen by the page.
 */
export const TOPO_PROTOCOL = 'lisiere'

/**
 * What to draw of an object: its polygons; each of its borders once; only the borders
 * between two of its territories; or its outer line.
 */
export const TOPO_FORMS = ['surfaces', 'traits', 'interieurs', 'contour'] as const
export type TopoForm = (typeof TOPO_FORMS)[number]

export type TopoRequest =
  | { kind: 'topo'; file: string; objet: string; forme: TopoForm; codes: readonly string[] | null }
  | { kind: 'villes'; file: string }

/** Address of one object of a topology; `codes` keeps only these territories. */
export function topoUrl(
  file: string,
  objet: string,
  forme: TopoForm = 'surfaces',
  codes: readonly string[] | null = null,
): string {
  const params = new URLSearchParams({ file, objet, forme })
  if (codes !== null) params.set('codes', codes.join(','))
  return `${TOPO_PROTOCOL}://topo?${params}`
}

/** Address of the towns, turned into points. */
export function villesUrl(file: string): string {
  return `${TOPO_PROTOCOL}://villes?${new URLSearchParams({ file })}`
}

/** Reads an address back; `null` when it is not one of ours. */
export function parseTopoUrl(url: string): TopoRequest | null {
  const match = /^lisiere:\/\/(topo|villes)\/?\?(.*)$/.exec(url)
  if (!match) return null
  const params = new URLSearchParams(match[2])
  const file = params.get('file')
  if (!file) return null
  if (match[1] === 'villes') return { kind: 'villes', file }
  const objet = params.get('objet')
  const forme = TOPO_FORMS.find((known) => known === params.get('forme'))
  if (!objet || !forme) return null
  const codes = params.get('codes')
  return { kind: 'topo', file, objet, forme, codes: codes === null ? null : codes.split(',') }
}
