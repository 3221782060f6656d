import type { Position } from 'geojson'
import type { Finding } from '#/domain/finding.ts'
import { countOf } from '#/lib/plural.ts'
import { isRecord } from './crs.ts'

export type Collecte = {
  polygones: Position[][][]
  findings: Finding[]
  /** Properties of the first feature; empty when there is none. */
  proprietes: Record<string, unknown>
}

/** Collections nested deeper than this are hostile. */
const MAX_DEPTH = 4
/** A ring is a triangle at least: three points and the first again. */
const MIN_RING = 4

/**
 * Every polygon of a GeoJSON value; a French sentence when there is none. Open rings
 * are closed, degenerate ones and other geometries left aside, and both are told.
 */
export function collectPolygons(raw: unknown): Collecte | string {
  const counts = { autres: 0, ouverts: 0, abimes: 0 }
  const polygones: Position[][][] = []
  const visit = (value: unknown, depth: number) => {
    if (!isRecord(value) || depth > MAX_DEPTH) return
    const type = value['type']
    if (type === 'FeatureCollection') each(value['features'], (one) => visit(one, depth + 1))
    else if (type === 'GeometryCollection') each(value['geometries'], (g) => visit(g, depth + 1))
    else if (type === 'Feature') visit(value['geometry'], depth + 1)
    else if (type === 'Polygon') addPolygon(value['coordinates'], polygones, counts)
    else if (type === 'MultiPolygon') {
      each(value['coordinates'], (one) => addPolygon(one, polygones, counts))
    } else counts.autres += 1
  }
  visit(raw, 0)
  if (polygones.length === 0) return whyNothing(raw, counts)
  return { polygones, findings: tell(counts), proprietes: propertiesOf(raw) }
}

type Counts = { autres: number; ouverts: number; abimes: number }

function addPolygon(raw: unknown, polygones: Position[][][], counts: Counts): void {
  const rings: Position[][] = []
  if (!Array.isArray(raw)) {
    counts.abimes += 1
    return
  }
  for (const one of raw) {
    const ring = readRing(one)
    if (ring === null) {
      counts.abimes += 1
      // Without its outer ring, a polygon's holes mean nothing.
      if (rings.length === 0) return
      continue
    }
    const [first, last] = [ring[0], ring.at(-1)]
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
      counts.ouverts += 1
      ring.push([...first])
    }
    if (ring.length >= MIN_RING) rings.push(ring)
    else {
      counts.abimes += 1
      if (rings.length === 0) return
    }
  }
  if (rings.length > 0) polygones.push(rings)
}

/** Positions as plain pairs; null as soon as one is not two finite numbers. */
function readRing(raw: unknown): Position[] | null {
  if (!Array.isArray(raw)) return null
  const ring: Position[] = []
  for (const position of raw) {
    if (!Array.isArray(position)) return null
    const [lon, lat] = position as unknown[]
    if (typeof lon !== 'number' || typeof lat !== 'number') return null
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return null
    ring.push([lon, lat])
  }
  return ring
}

function whyNothing(raw: unknown, { autres, abimes }: Counts): string {
  if (!isRecord(raw) || typeof raw['type'] !== 'string') {
    return 'Le fichier n’est pas du GeoJSON : il n’a pas de champ « type ».'
  }
  if (abimes > 0) return 'Le contour est abîmé : aucun anneau n’a trois points valables.'
  if (autres > 0) {
    return 'Le fichier n’a que des points, des lignes ou des formes inconnues : il faut un polygone.'
  }
  return 'Le fichier est vide : il n’a aucun polygone.'
}

function tell({ autres, ouverts, abimes }: Counts): Finding[] {
  const findings: Finding[] = []
  const add = (code: string, message: string) => {
    findings.push({ code, gravite: 'notice', message })
  }
  if (autres > 0) {
    add(
      'formes-ecartees',
      `Sans surface, ${countOf(autres, 'forme a été écartée', 'formes ont été écartées')}.`,
    )
  }
  if (ouverts > 0) {
    add(
      'anneaux-fermes',
      `Restés ouverts, ${countOf(ouverts, 'anneau a été fermé', 'anneaux ont été fermés')}.`,
    )
  }
  if (abimes > 0) {
    add(
      'anneaux-ecartes',
      `Sans trois points valables, ${countOf(abimes, 'anneau a été écarté', 'anneaux ont été écartés')}.`,
    )
  }
  return findings
}

function propertiesOf(raw: unknown): Record<string, unknown> {
  if (!isRecord(raw)) return {}
  const features = raw['features']
  const feature = Array.isArray(features) ? features[0] : raw
  const properties = isRecord(feature) ? feature['properties'] : undefined
  return isRecord(properties) ? properties : {}
}

function each(value: unknown, visit: (one: unknown) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one)
}
