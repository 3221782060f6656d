import type { Position } from 'geojson'
import type { Surface } from '#/analysis/geometrie/clip.ts'
import type { Finding, Result } from '#/domain/finding.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { readCrs } from './crs.ts'
import { collectPolygons } from './polygones.ts'

/** A perimeter read from a file, in [lon, lat] degrees (WGS 84). */
export type PerimetreImporte = {
  surface: Surface
  /** Name found in the file, cleaned; null when there is none. */
  nom: string | null
  /** Vertices kept. */
  sommets: number
  /** What a reader must know of the reading; none forbids it. */
  findings: Finding[]
}

/** Beyond, reading would freeze the page: the outline of all France's communes is 35 MB. */
export const MAX_OCTETS = 20_000_000

/** Measured: 10,000 vertices against every zone d’emploi stay under a second. */
export const MAX_SOMMETS = 100_000

/** France with a margin, degrees: [west, south, east, north]. */
const FRANCE = [-5.6, 41, 10, 51.5] as const

const MAX_NOM = 80

/**
 * Reads a GeoJSON perimeter: geometry, feature or collection; every polygon of it is
 * kept, as one perimeter. Nothing is taken on trust: JSON, geometry type, reference
 * system, closed rings, numbers, place and size are checked, and each refusal is a
 * French sentence that says how to mend the file.
 *
 * @param text the whole file
 */
export function readGeojson(text: string): Result<PerimetreImporte> {
  if (text.length > MAX_OCTETS) {
    return refuse(
      'fichier-trop-lourd',
      `Le fichier dépasse ${MAX_OCTETS / 1e6} Mo : simplifiez le contour.`,
    )
  }
  const raw = parseJson(text)
  if (raw === undefined) return refuse('pas-du-json', whyNotJson(text))
  const crs = readCrs(raw)
  if (crs) return refuse('projection', crs)
  const found = collectPolygons(raw)
  if (typeof found === 'string') return refuse('pas-un-polygone', found)
  const { polygones, findings, proprietes } = found
  const positions = polygones.flat(2)
  const place = whyNotInFrance(positions)
  if (place) return refuse(place.code, place.message)
  if (positions.length > MAX_SOMMETS) {
    const message = `Le contour a ${formatInteger(positions.length)} sommets, pour ${formatInteger(MAX_SOMMETS)} au plus : simplifiez-le (dans QGIS, Vecteur > Outils de géométrie > Simplifier).`
    return refuse('trop-de-sommets', message)
  }
  if (positions.some((position) => !isInside(position))) {
    findings.push(
      finding(
        'en-partie-hors-de-france',
        'notice',
        'Une partie du contour est hors de France métropolitaine : elle ne rencontre aucune commune.',
      ),
    )
  }
  return {
    ok: true,
    value: {
      surface: { type: 'MultiPolygon', coordinates: polygones },
      nom: nameFrom(proprietes),
      sommets: positions.length,
      findings,
    },
  }
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is common in files saved by a spreadsheet.
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function whyNotJson(text: string): string {
  const start = text.trimStart().slice(0, 5)
  if (start === '') return 'Le fichier est vide.'
  if (start.startsWith('PK')) {
    return 'C’est une archive (zip, kmz ou shapefile compressé) : exportez la couche en GeoJSON.'
  }
  if (start.startsWith('<')) return 'C’est du XML (KML, GML ?) : exportez la couche en GeoJSON.'
  return 'Le fichier n’est pas du GeoJSON : ce n’est pas du JSON lisible.'
}

/** The place is judged by the whole: one point out is a notice, all of them an error. */
function whyNotInFrance(positions: readonly Position[]): { code: string; message: string } | null {
  if (positions.some(([lon = 0, lat = 0]) => Math.abs(lon) > 180 || Math.abs(lat) > 90)) {
    return {
      code: 'projection',
      message:
        'Les coordonnées ne sont pas des degrés (Lambert 93 ?) : exportez la couche en WGS 84, EPSG:4326.',
    }
  }
  if (positions.some(isInside)) return null
  const isSwapped = positions.some(([lon = 0, lat = 0]) => isInside([lat, lon]))
  return isSwapped
    ? {
        code: 'coordonnees-inversees',
        message:
          'Latitude et longitude sont inversées : le GeoJSON écrit la longitude d’abord. Exportez de nouveau la couche.',
      }
    : {
        code: 'hors-de-france',
        message:
          'Le contour est tout entier hors de France métropolitaine : rien ne peut y être mesuré.',
      }
}

function isInside([lon = 999, lat = 999]: Position): boolean {
  return lon >= FRANCE[0] && lon <= FRANCE[2] && lat >= FRANCE[1] && lat <= FRANCE[3]
}

/** A name is shown as text, never as markup; control characters and length are still bounded. */
function nameFrom(properties: Record<string, unknown>): string | null {
  for (const key of ['nom', 'name', 'NOM', 'Name', 'NAME', 'libelle', 'LIBELLE']) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (typeof value !== 'string') continue
    const clean = value.replace(/[\p{C}\s]+/gu, ' ').trim()
    if (clean !== '') return clean.length > MAX_NOM ? `${clean.slice(0, MAX_NOM - 1)}…` : clean
  }
  return null
}

function refuse(code: string, message: string): Result<never> {
  return { ok: false, findings: [finding(code, 'error', message)] }
}

function finding(code: string, gravite: Finding['gravite'], message: string): Finding {
  return { code, gravite, message: message.replace(/ (?=[:;?»])|(?<=«) /g, '\u202f') }
}
