import type { TieredLayer } from './defineLayer.ts'
import type { Palette } from './palette.ts'
import { SERVICE_IGN } from './planIgnUrl.ts'

/** Source and protocol of the tiles. */
export const PLAN_IGN = 'plan-ign'

/** What IGN asks to be written on the map. */
export const ATTRIBUTION_PLAN_IGN = '© IGN – Plan IGN'

/** Pixels of a tile of the « PM » matrix set. */
export const TAILLE_TUILE = 256

/** Beyond, the tiles of the last zoom are enlarged. */
export const MAX_ZOOM_PLAN_IGN = 18

/** France and its surroundings, degrees: nothing is asked outside, where our own ground goes on. */
export const EMPRISE_PLAN_IGN: [number, number, number, number] = [-8, 40, 11, 52.5]

/** Layers of the built-in ground that would lie over the tiles. */
export const FOND_CACHE = ['fond/lacs'] as const

/** Address of a tile of Plan IGN v2, by WMTS 1.0.0 in web Mercator. */
export function tuilePlanIgn(
  { z, x, y }: { z: number; x: number; y: number },
  service: string = SERVICE_IGN,
): string {
  const query = [
    'SERVICE=WMTS',
    'REQUEST=GetTile',
    'VERSION=1.0.0',
    'LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2',
    'STYLE=normal',
    'FORMAT=image/png',
    'TILEMATRIXSET=PM',
    `TILEMATRIX=${z}`,
    `TILEROW=${y}`,
    `TILECOL=${x}`,
  ]
  return `${service}?${query.join('&')}`
}

/**
 * The tiles, over our land and under every border of ours. A little faded so that the
 * perimeters stay what one reads; at night, dimmed rather than inverted: forests stay green.
 */
export function paintPlanIgn(palette: Palette): TieredLayer[] {
  const isDark = palette.id === 'sombre'
  return [
    {
      tier: 'ground',
      spec: {
        id: `${PLAN_IGN}/tuiles`,
        type: 'raster',
        source: PLAN_IGN,
        paint: {
          'raster-saturation': isDark ? -0.55 : -0.35,
          'raster-brightness-min': isDark ? 0 : 0.12,
          'raster-brightness-max': isDark ? 0.42 : 1,
          'raster-contrast': isDark ? 0.1 : -0.1,
          'raster-fade-duration': 0,
        },
      },
    },
  ]
}
