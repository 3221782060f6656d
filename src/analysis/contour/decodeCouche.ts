import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Anneau, type Contour, GRILLE_DEGRES, type Grille, toContour } from './contour.ts'

/** The outlines of one object of a topology, on its grid. */
export type ContoursCouche = {
  grille: Grille
  codes: string[]
  contours: Contour[]
  /** Row of a code; -1 when absent. */
  rowOf: (code: string) => number
}

/**
 * Stitches the arcs of one object into rings of grid points. A topology without a
 * transform is put on a grid of a millionth of a degree. An absent object is empty.
 */
export function decodeCouche(topology: Topology, objet: string): ContoursCouche {
  const collection = topology.objects[objet] as GeometryCollection | undefined
  const geometries = collection?.geometries ?? []
  const arcs = new Map<number, Anneau>()
  const arcOf = (id: number) => {
    const known = arcs.get(id)
    if (known) return known
    const made = decodeArc(topology, id)
    arcs.set(id, made)
    return made
  }
  const codes = geometries.map(({ id }) => String(id))
  const rows = new Map(codes.map((code, row) => [code, row]))
  const contours = geometries.map((geometry) => {
    if (geometry.type === 'Polygon') {
      return toContour([geometry.arcs.map((ring) => stitch(ring, arcOf))])
    }
    if (geometry.type !== 'MultiPolygon') return toContour([])
    return toContour(geometry.arcs.map((polygon) => polygon.map((ring) => stitch(ring, arcOf))))
  })
  const { transform } = topology
  return {
    grille: transform
      ? { scale: [...transform.scale], translate: [...transform.translate] }
      : GRILLE_DEGRES,
    codes,
    contours,
    rowOf: (code) => rows.get(code) ?? -1,
  }
}

/** Points of one arc, forward; deltas undone when the topology is quantised. */
function decodeArc(topology: Topology, id: number): Anneau {
  const arc = topology.arcs[id] ?? []
  const points = new Int32Array(arc.length * 2)
  let x = 0
  let y = 0
  arc.forEach(([px = 0, py = 0], i) => {
    if (topology.transform) {
      x += px
      y += py
    } else {
      x = Math.round(px / GRILLE_DEGRES.scale[0])
      y = Math.round(py / GRILLE_DEGRES.scale[1])
    }
    points[i * 2] = x
    points[i * 2 + 1] = y
  })
  return points
}

/** Joins arcs end to end; each gives up its last point, which the next one begins with. */
function stitch(ids: readonly number[], arcOf: (id: number) => Anneau): Anneau {
  const parts = ids.map((id) => (id < 0 ? reversed(arcOf(~id)) : arcOf(id)))
  const ring = new Int32Array(parts.reduce((sum, part) => sum + Math.max(0, part.length - 2), 0))
  let at = 0
  for (const part of parts) {
    ring.set(part.subarray(0, Math.max(0, part.length - 2)), at)
    at += Math.max(0, part.length - 2)
  }
  return ring
}

function reversed(arc: Anneau): Anneau {
  const out = new Int32Array(arc.length)
  for (let i = 0; i < arc.length; i += 2) {
    out[i] = arc[arc.length - 2 - i] ?? 0
    out[i + 1] = arc[arc.length - 1 - i] ?? 0
  }
  return out
}
