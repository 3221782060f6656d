import type { Contour, Grille } from '../contour/contour.ts'
import type { ContoursCouche } from '../contour/decodeCouche.ts'
import { createBordure, sharedBorder } from './borders.ts'
import { directionOf, type Vent } from './direction.ts'
import { nearest } from './nearest.ts'

/** Shorter common borders are points of contact, not neighbours (four such EPCI pairs in France). */
export const MIN_BORDER_KM = 0.1

/** How many territories that do not touch are listed. */
const NEAREST_COUNT = 5

export type Voisin = {
  code: string
  nom: string
  /** Shared border, km, geodesic, on the generalised outline. */
  frontiereKm: number
  /** Share of A's whole outline, coast included. */
  partDuContour: number
  direction: Vent
}

export type Voisins = {
  /** Longest shared border first; ties by code. */
  voisins: Voisin[]
  /** Territories that share ground with A: they overlap it, and are not its neighbours. */
  chevauchent: { code: string; nom: string; communes: number; direction: Vent }[]
  /** Touch at a point, or along less than {@link MIN_BORDER_KM}. */
  contacts: { code: string; nom: string; frontiereKm: number; direction: Vent }[]
  /** The nearest that do not touch, km between borders. */
  plusProches: { code: string; nom: string; distanceKm: number; direction: Vent }[]
  perimetreKm: number
}

/** A couche to look for neighbours in: outlines, names and label points, row by row. */
export type CoucheVoisine = {
  contours: ContoursCouche
  noms: ReadonlyMap<string, string>
  labels: ReadonlyMap<string, readonly [number, number]>
}

export type DemandeVoisins = {
  /** Outline of A and a point inside it. */
  a: { grille: Grille; contour: Contour; lonLat: readonly [number, number] }
  couche: CoucheVoisine
  /** Communes A shares with each territory of the couche (code → number); absent: none. */
  communs: ReadonlyMap<string, number>
  /** Codes not to list: A itself when it belongs to the couche. */
  sauf: ReadonlySet<string>
}

/**
 * Neighbours of A in a couche, its own or another, on shared segments: a neighbour
 * lies on the other side of a common border and shares no commune with A. An
 * island or an empty A has none; its nearest are still given when it has an outline.
 */
export function findVoisins({ a, couche, communs, sauf }: DemandeVoisins): Voisins {
  const bordure = createBordure(a.grille, a.contour)
  const { codes, contours } = couche.contours
  const result: Voisins = {
    voisins: [],
    chevauchent: [],
    contacts: [],
    plusProches: [],
    perimetreKm: bordure.perimetreKm,
  }
  const isTouching = new Set<number>()
  codes.forEach((code, row) => {
    const contour = contours[row]
    if (!contour || sauf.has(code)) return
    const named = nameOf(couche, code, a.lonLat)
    const communes = communs.get(code) ?? 0
    if (communes > 0) {
      isTouching.add(row)
      result.chevauchent.push({ ...named, communes })
      return
    }
    if (!boxesMeet(a.contour, contour)) return
    const { km, points } = sharedBorder(bordure, contour)
    if (points === 0) return
    isTouching.add(row)
    if (km < MIN_BORDER_KM) result.contacts.push({ ...named, frontiereKm: km })
    else {
      const partDuContour = km / bordure.perimetreKm
      result.voisins.push({ ...named, frontiereKm: km, partDuContour })
    }
  })
  result.voisins.sort((p, q) => q.frontiereKm - p.frontiereKm || byCode(p, q))
  result.chevauchent.sort((p, q) => q.communes - p.communes || byCode(p, q))
  result.contacts.sort(byCode)
  result.plusProches = nearest(a, couche.contours, {
    count: NEAREST_COUNT,
    accept: (row) => !isTouching.has(row) && !sauf.has(codes[row] ?? ''),
  }).map(({ row, km }) => ({ ...nameOf(couche, codes[row] ?? '', a.lonLat), distanceKm: km }))
  return result
}

function nameOf({ noms, labels }: CoucheVoisine, code: string, from: readonly [number, number]) {
  const direction = directionOf(from, labels.get(code) ?? from)
  return { code, nom: noms.get(code) ?? code, direction }
}

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

function boxesMeet({ bbox: a }: Contour, { bbox: b }: Contour): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
