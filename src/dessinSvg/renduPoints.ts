import type { Position } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import { el, type NoeudSvg } from './noeud.ts'
import { entitesOf, type Rendu } from './rendu.ts'

/** Points as discs. */
export function renderCircle(couche: LayerSpecification, rendu: Rendu): NoeudSvg[] {
  return entitesOf(couche, rendu).flatMap(({ feature, code, read }) => {
    if (feature.geometry.type !== 'Point') return []
    const [x, y] = pixelOf(feature.geometry.coordinates, rendu)
    const radius = Number(read('circle-radius', 5))
    const stroke = Number(read('circle-stroke-width', 0))
    if (!isNear([x, y], radius + stroke, rendu)) return []
    const fillOpacity = Number(read('circle-opacity', 1))
    const strokeOpacity = Number(read('circle-stroke-opacity', 1)) * (stroke > 0 ? 1 : 0)
    if (fillOpacity === 0 && strokeOpacity === 0) return []
    return [
      el('circle', {
        cx: x,
        cy: y,
        // MapLibre adds the stroke around the disc; SVG rides on its edge.
        r: radius + stroke / 2,
        fill: fillOpacity === 0 ? 'none' : String(read('circle-color', '#000')),
        'fill-opacity': fillOpacity === 1 || fillOpacity === 0 ? null : fillOpacity,
        stroke: strokeOpacity === 0 ? null : String(read('circle-stroke-color', '#000')),
        'stroke-width': strokeOpacity === 0 ? null : stroke,
        'stroke-opacity': strokeOpacity === 1 || strokeOpacity === 0 ? null : strokeOpacity,
        'data-code': code || null,
      }),
    ]
  })
}

/** Pixel of a position of GeoJSON. */
export function pixelOf([lon = 0, lat = 0]: Position, { projection }: Rendu): [number, number] {
  return projection.project(lon, lat)
}

/** True when something this big around a point shows in the frame. */
export function isNear(
  [x, y]: readonly [number, number],
  radius: number,
  { taille }: Rendu,
): boolean {
  return x >= -radius && y >= -radius && x <= taille.width + radius && y <= taille.height + radius
}
