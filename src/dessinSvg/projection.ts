import type { BboxWgs84, LonLat } from '#/map/mapPort.ts'

/** Pixels of the page. */
export type Taille = { width: number; height: number }

/** What is looked at: the same two numbers as MapLibre, whose tiles are 512 pixels wide. */
export type Vue = { lonLat: LonLat; zoom: number }

export type Projection = {
  /** Pixels from the top left of the frame; Web Mercator, as on the screen. */
  project: (lon: number, lat: number) => [x: number, y: number]
  bboxWgs84: BboxWgs84
  /** Metres on the ground for a pixel, at the middle of the frame. */
  metersPerPixel: number
}

const TUILE = 512
const RAYON_M = 6_378_137
/** Web Mercator stops there. */
const LAT_MAX = 85.051129

/** The projection of a camera on a frame of this size. */
export function createProjection({ lonLat, zoom }: Vue, { width, height }: Taille): Projection {
  const world = TUILE * 2 ** zoom
  const [cx, cy] = [mercatorX(lonLat[0]) * world, mercatorY(lonLat[1]) * world]
  const lonAt = (x: number) => ((x - width / 2 + cx) / world) * 360 - 180
  const latAt = (y: number) => latOf((y - height / 2 + cy) / world)
  return {
    project: (lon, lat) => [
      mercatorX(lon) * world - cx + width / 2,
      mercatorY(lat) * world - cy + height / 2,
    ],
    bboxWgs84: [lonAt(0), latAt(height), lonAt(width), latAt(0)],
    metersPerPixel: (2 * Math.PI * RAYON_M * Math.cos((lonLat[1] * Math.PI) / 180)) / world,
  }
}

type Marges = { top: number; right: number; bottom: number; left: number }

/** The camera that shows a whole box inside the margins, no closer than `maxZoom`. */
export function fitBbox(
  [west, south, east, north]: BboxWgs84,
  taille: Taille,
  marges: Marges,
  maxZoom: number,
): Vue {
  const [x0, x1] = [mercatorX(west), mercatorX(east)]
  const [y0, y1] = [mercatorY(north), mercatorY(south)]
  const width = Math.max(1, taille.width - marges.left - marges.right)
  const height = Math.max(1, taille.height - marges.top - marges.bottom)
  // A point has no extent: the closest zoom is then the answer.
  const scale = Math.min(width / Math.max(x1 - x0, 1e-9), height / Math.max(y1 - y0, 1e-9))
  const zoom = Math.min(maxZoom, Math.log2(scale / TUILE))
  const world = TUILE * 2 ** zoom
  const x = (x0 + x1) / 2 + (marges.right - marges.left) / 2 / world
  const y = (y0 + y1) / 2 + (marges.bottom - marges.top) / 2 / world
  return { lonLat: [x * 360 - 180, latOf(y)], zoom }
}

/** The same camera, its middle moved by so many pixels to the right and down. */
export function moveVue({ lonLat, zoom }: Vue, dx: number, dy: number): Vue {
  const world = TUILE * 2 ** zoom
  const x = mercatorX(lonLat[0]) + dx / world
  const y = mercatorY(lonLat[1]) + dy / world
  return { lonLat: [x * 360 - 180, latOf(y)], zoom }
}

function mercatorX(lon: number): number {
  return (lon + 180) / 360
}

function mercatorY(lat: number): number {
  const bounded = Math.max(-LAT_MAX, Math.min(LAT_MAX, lat))
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) / (2 * Math.PI)
}

function latOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}
