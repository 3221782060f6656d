import type { Geometry } from 'geojson'
import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { el, type NoeudSvg } from './noeud.ts'
import { entitesOf, type Lecture, type Rendu } from './rendu.ts'
import { motif } from './signes/signes.ts'

/** Under this, ink would not be seen: most surfaces only exist to be pointed at. */
const OPACITE_VISIBLE = 0.004

/**
 * Polygons, one path a territory: an editor can take hold of each, by its code. A tint and its
 * pattern share one outline, kept among the definitions.
 */
export function renderFill(couche: LayerSpecification, rendu: Rendu): NoeudSvg[] {
  const source = 'source' in couche ? String(couche.source) : ''
  const isShared = rendu.sourcesPartagees.has(source)
  return entitesOf(couche, rendu).flatMap(({ feature, code, read }, rank) => {
    const opacity = Number(read('fill-opacity', 1))
    if (opacity < OPACITE_VISIBLE) return []
    const fill = fillOf(read, rendu)
    if (fill === null) return []
    const ink = { fill, 'fill-opacity': opacity === 1 ? null : opacity }
    const name = { 'data-code': code || null }
    if (isShared) {
      const href = sharedOutline(`${source}-${code || rank}`, feature.geometry, rendu)
      return href === null ? [] : [el('use', { href, ...ink, ...name })]
    }
    const d = rendu.trace(feature.geometry)
    return d === '' ? [] : [el('path', { d, ...ink, 'fill-rule': 'evenodd', ...name })]
  })
}

/** Address of an outline among the definitions; null when it is out of the frame. */
function sharedOutline(key: string, geometry: Geometry, { definitions, trace }: Rendu) {
  const id = `contour-${key.replace(/[^\w-]/g, '-')}`
  if (!definitions.has(id)) {
    const d = trace(geometry)
    if (d === '') return null
    definitions.set(id, el('path', { id, d, 'fill-rule': 'evenodd' }))
  }
  return `#${id}`
}

function fillOf(read: Lecture, { signes, definitions }: Rendu): string | null {
  const pattern = read('fill-pattern')
  if (typeof pattern !== 'string' || pattern === '') return String(read('fill-color', '#000'))
  const signe = signes.get(pattern)
  if (signe === undefined) return null
  definitions.set(pattern, motif(pattern, signe))
  return `url(#${pattern})`
}

type Trait = {
  stroke: string
  width: number
  opacity: number
  blur: number
  dash: string | null
}

/** Lines of the same style in one path. */
export function renderLine(couche: LayerSpecification, rendu: Rendu): NoeudSvg[] {
  const layout = (couche as LineLayerSpecification).layout ?? {}
  const groups = new Map<string, { trait: Trait; d: string }>()
  for (const { feature, read } of entitesOf(couche, rendu)) {
    const trait = traitOf(read)
    if (trait.opacity < OPACITE_VISIBLE || trait.width <= 0) continue
    const key = JSON.stringify(trait)
    const d = rendu.trace(feature.geometry)
    const known = groups.get(key)
    if (known) known.d += d
    else groups.set(key, { trait, d })
  }
  const join = layout['line-join'] === 'round' ? 'round' : null
  const cap = layout['line-cap'] === 'round' ? 'round' : null
  return [...groups.values()].flatMap(({ trait, d }) =>
    d === '' ? [] : strokes(trait, d, { join, cap }, rendu),
  )
}

function traitOf(read: Lecture): Trait {
  const width = Number(read('line-width', 1))
  const dash = read('line-dasharray')
  return {
    stroke: String(read('line-color', '#000')),
    width,
    opacity: Number(read('line-opacity', 1)),
    blur: Number(read('line-blur', 0)),
    dash: Array.isArray(dash)
      ? dash.map((length) => Math.round(Number(length) * width * 10) / 10).join(' ')
      : null,
  }
}

/** Steps of a soft edge: printers turn a real blur into an image of the whole page. */
const DEGRES = 4

function strokes(
  { stroke, width, opacity, blur, dash }: Trait,
  d: string,
  { join, cap }: { join: string | null; cap: string | null },
  { definitions }: Rendu,
): NoeudSvg[] {
  const style = { 'stroke-linejoin': join, 'stroke-linecap': cap, 'stroke-dasharray': dash }
  const ink = (lineWidth: number, lineOpacity: number) => ({
    fill: 'none',
    stroke,
    'stroke-width': lineWidth,
    'stroke-opacity': lineOpacity === 1 ? null : lineOpacity,
  })
  if (blur < 1) return [el('path', { d, ...ink(width, opacity), ...style })]
  const id = `flou-${definitions.size}`
  definitions.set(id, el('path', { id, d, ...style }))
  return Array.from({ length: DEGRES }, (_, step) =>
    el('use', {
      href: `#${id}`,
      ...ink(width + blur * (0.5 - step / (DEGRES - 1)), opacity / (DEGRES - step)),
    }),
  )
}
