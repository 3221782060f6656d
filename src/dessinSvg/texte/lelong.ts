import type { Geometry, Position } from 'geojson'
import { el, type NoeudSvg } from '../noeud.ts'
import type { Entite, Rendu } from '../rendu.ts'
import { pixelOf } from '../renduPoints.ts'
import { attributsTexte, type Bloc, type Encre } from './bloc.ts'
import { type Boite, inflate, isInside, type Occupation } from './collisions.ts'

type Point = readonly [x: number, y: number]

/** Distance between the points that a text follows, in ems: smoother than the river itself. */
const PAS_EM = 1.1
/** Signs stand apart from one another where the line turns more, in degrees a step. */
const VIRAGE_MAX = 26
/** Paper left at both ends, in ems. */
const MARGE_EM = 0.8

/** One name along the calmest stretch of its line that is free, or nothing. */
export function placeAlongLine(
  { feature, code }: Entite,
  bloc: Bloc | null,
  encre: Encre,
  rendu: Rendu,
  occupation: Occupation,
): NoeudSvg[] {
  if (bloc === null) return []
  const step = PAS_EM * bloc.size
  const count = Math.ceil(bloc.width / step + 2 * MARGE_EM) + 1
  const half = bloc.size * 0.6
  const best = linesOf(feature.geometry)
    .flatMap((line) =>
      windows(
        resample(
          line.map((p) => pixelOf(p, rendu)),
          step,
        ),
        count,
      ),
    )
    .filter(({ turn }) => turn <= VIRAGE_MAX)
    .sort((a, b) => a.turn - b.turn)
    .find(({ points }) =>
      points.every((point) => {
        const boite = around(point, half)
        return isInside(boite, rendu.taille) && occupation.isFree(boite)
      }),
    )
  if (best === undefined) return []
  for (const point of best.points) occupation.take(inflate(around(point, half), 4))
  const id = `fil-${rendu.definitions.size}${code}`
  rendu.definitions.set(id, el('path', { id, d: pathOf(readable(best.points)) }))
  return [
    el(
      'text',
      {
        ...attributsTexte(bloc, encre),
        dy: Math.round(bloc.size * 3.3) / 10,
        'text-anchor': 'middle',
      },
      el('textPath', { href: `#${id}`, startOffset: '50%' }, bloc.lignes.join(' ')),
    ),
  ]
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiLineString' ? geometry.coordinates : []
}

/** Points at equal distances along a line. */
function resample(line: readonly Point[], step: number): Point[] {
  const [first] = line
  if (first === undefined) return []
  const points: Point[] = [first]
  let left = step
  let from = first
  for (const to of line.slice(1)) {
    let length = Math.hypot(to[0] - from[0], to[1] - from[1])
    while (length >= left) {
      const t = left / length
      from = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
      points.push(from)
      length -= left
      left = step
    }
    left -= length
    from = to
  }
  return points
}

/** Every stretch long enough for the name, and its sharpest turn. */
function windows(points: readonly Point[], count: number): { points: Point[]; turn: number }[] {
  const found: { points: Point[]; turn: number }[] = []
  for (let start = 0; start + count <= points.length; start++) {
    const stretch = points.slice(start, start + count)
    found.push({ points: stretch, turn: sharpest(stretch) })
  }
  return found
}

function sharpest(points: readonly Point[]): number {
  let most = 0
  for (let i = 2; i < points.length; i++) {
    const [a, b, c] = [points[i - 2], points[i - 1], points[i]]
    if (!a || !b || !c) continue
    const turn = heading(b, c) - heading(a, b)
    most = Math.max(most, Math.abs(((turn + 540) % 360) - 180))
  }
  return most
}

const heading = (a: Point, b: Point): number =>
  (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI

/** From left to right, so that no name hangs upside down. */
function readable(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  return first && last && first[0] > last[0] ? points.toReversed() : points
}

/** A curve through the middles: the text turns without jerks. */
function pathOf(points: readonly Point[]): string {
  const px = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  const [first, ...rest] = points
  if (first === undefined) return ''
  let d = `M${px(first)}`
  rest.forEach((point, i) => {
    const next = rest[i + 1]
    d += next
      ? `Q${px(point)} ${px([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`
      : `L${px(point)}`
  })
  return d
}

const around = ([x, y]: Point, half: number): Boite => [x - half, y - half, x + half, y + half]
