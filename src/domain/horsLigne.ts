/*
 * What works without a network is kept in two places. The precache, written in one go by
 * the service worker, holds the application and what its map needs; it is bounded. The
 * detail (communes, figures) is larger and taken along file by file, each checked
 * against the checksum of `manifest.json`, so that two versions can never be mixed.
 */

/** Bytes on disk of everything in the precache: the build refuses to go over. */
export const MAX_PRECACHE_OCTETS = 10_000_000

/** Bytes of the files taken along: all communes and figures of metropolitan France. */
export const MAX_EMPORT_OCTETS = 16_000_000

/** Name of the cache of the files taken along. */
export const CACHE_EMPORT = 'lisiere-emport-v1'

/** Folders and files of `geo/` that are not in the precache. */
const EMPORTES = [/^communes\//, /^chiffres\//, /^communes\.json$/, /^communes-chiffres\.json$/]

/** Whether a file of `public/geo`, by its path there, is taken along rather than precached. */
export function isEmporte(chemin: string): boolean {
  return EMPORTES.some((pattern) => pattern.test(chemin))
}

/** Département of a file of communes; null for any other file. */
export function departementOfChemin(chemin: string): string | null {
  return /^communes\/(\w+)\.topo\.json$/.exec(chemin)?.[1] ?? null
}

/** Address of a file in the cache: another content is another address. */
export function cleEmport(url: string, sha256: string): string {
  return `${url}?sha=${sha256.slice(0, 16)}`
}

/** What the service worker tells the page unasked. */
export type NouvelleService =
  /** A damaged file was thrown away and fetched again. */
  | { type: 'repare'; chemin: string }
  /** The server already has other data than this version. */
  | { type: 'depasse' }

/** How far the precache is complete, as the service worker finds it. */
export type EtatPrecache = {
  /** Short fingerprint of everything in it. */
  version: string
  fichiers: number
  presents: number
  octets: number
  /** When its first file was sent by the server, ms; null when the server gives no date. */
  date: number | null
}
