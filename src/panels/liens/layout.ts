import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { NoeudId } from '#/domain/content/acteur.ts'

export type Place = { x: number; y: number }
export type Graphe = {
  noeuds: readonly NoeudId[]
  liens: readonly { de: NoeudId; vers: NoeudId }[]
  /** Held at the centre when it is given. */
  foyer: NoeudId | null
}

type Corps = SimulationNodeDatum & { id: NoeudId }

/** Enough for the forces to come to rest; the same count gives the same drawing everywhere. */
const TICKS = 300
/** One slice of work: short enough for a key press to be answered at once. */
const SLICE_MS = 12

/**
 * Lays a graph out with springs and repulsion, a few milliseconds at a time. Same graph,
 * same drawing: starting places follow the order of the nodes, and nothing is random.
 * An empty graph gives an empty map. Rejects when the signal is aborted.
 */
export async function layoutGraphe(
  { noeuds, liens, foyer }: Graphe,
  signal: AbortSignal,
): Promise<Map<NoeudId, Place>> {
  const isEgo = foyer !== null
  const corps = noeuds.map((id): Corps => (id === foyer ? { id, fx: 0, fy: 0 } : { id }))
  const simulation = forceSimulation(corps)
    .stop()
    .force(
      'liens',
      forceLink<Corps, { source: NoeudId; target: NoeudId }>(
        liens.map(({ de, vers }) => ({ source: de, target: vers })),
      )
        .id(({ id }) => id)
        .distance(isEgo ? 150 : 48),
    )
    .force('repulsion', forceManyBody().strength(isEgo ? -420 : -170))
    .force('place', forceCollide(isEgo ? 30 : 17))
    .force('x', forceX().strength(isEgo ? 0.03 : 0.1))
    .force('y', forceY().strength(isEgo ? 0.05 : 0.09))
  for (let done = 0; done < TICKS; ) {
    const until = performance.now() + SLICE_MS
    while (done < TICKS && performance.now() < until) {
      simulation.tick()
      done += 1
    }
    await new Promise((resume) => setTimeout(resume, 0))
    signal.throwIfAborted()
  }
  return new Map(corps.map(({ id, x = 0, y = 0 }) => [id, { x, y }]))
}

/** Fits places into a frame, keeping their proportions. */
export function fitFrame(
  places: ReadonlyMap<NoeudId, Place>,
  { width, height, margin }: { width: number; height: number; margin: { x: number; y: number } },
): Map<NoeudId, Place> {
  const all = [...places.values()]
  if (all.length === 0) return new Map()
  const [west, east] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))]
  const [north, south] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))]
  const kx = (width - 2 * margin.x) / Math.max(1, east - west)
  const ky = (height - 2 * margin.y) / Math.max(1, south - north)
  // A little stretch fills the sheet; a lot would lie about who is near whom.
  const k = Math.min(kx, ky, 1.6)
  const [sx, sy] = [Math.min(kx, k * 1.35), Math.min(ky, k * 1.35)]
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      {
        x: width / 2 + (x - (west + east) / 2) * sx,
        y: height / 2 + (y - (north + south) / 2) * sy,
      },
    ]),
  )
}

const DIRECTIONS: Record<string, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The linked node that lies most in the direction of the arrow key; null when none does. */
export function nextNoeud(
  from: NoeudId,
  key: string,
  neighbours: readonly NoeudId[],
  places: ReadonlyMap<NoeudId, Place>,
): NoeudId | null {
  const direction = DIRECTIONS[key]
  const start = places.get(from)
  if (!direction || !start) return null
  let best: NoeudId | null = null
  let bestScore = 0.1
  for (const id of neighbours) {
    const end = places.get(id)
    if (!end || id === from) continue
    const [dx, dy] = [end.x - start.x, end.y - start.y]
    const length = Math.hypot(dx, dy) || 1
    const score = (dx * direction.x + dy * direction.y) / length
    if (score <= bestScore) continue
    best = id
    bestScore = score
  }
  return best
}
