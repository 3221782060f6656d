import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { el, type NoeudSvg } from './noeud.ts'
import { entitesOf, type Lecture, type Rendu } from './rendu.ts'
import { motif } from './signes/signes.ts'

/** Under this, ink would not be seen: most surfaces only exist to be pointed at. */
const OPACITE_VISIBLE = 0.004

/**
 * Polygons, one path a territory: an editor can take hold of each, by its code. A pattern is
 * laid over all of its territories at once: a printer draws it anew for each path.
 */
export function renderFill(couche: LayerSpecification, rendu: Rendu): NoeudSvg[] {
  const patterned = new Map<string, { ink: Encrage; d: string }>()
  const plain = entitesOf(couche, rendu).flatMap(({ feature, code, read }) => {
    const opacity = Number(read('fill-opacity', 1))
    const fill = opacity < OPACITE_VISIBLE ? null : fillOf(read, rendu)
    const d = fill === null ? '' : rendu.trace(feature.geometry)
    if (fill === null || d === '') return []
    const ink = { fill, 'fill-opacity': opacity === 1 ? null : opacity, ...PAIR_IMPAIR }
    if (!fill.startsWith('url(')) return [el('path', { d, ...ink, 'data-code': code || null })]
    const key = `${fill} ${opacity}`
    const known = patterned.get(key)
    if (known) known.d += d
    else patterned.set(key, { ink, d })
    return []
  })
  return [...plain, ...[...patterned.values()].map(({ ink, d }) => el('path', { d, ...ink }))]
}

type Encrage = { fill: string; 'fill-opacity': number | null; 'fill-rule': string }

const PAIR_IMPAIR = { 'fill-rule': 'evenodd' } as const

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
