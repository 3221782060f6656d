import type { LayerSpecification } from 'maplibre-gl'
import type { LayerId } from './layerIds.ts'
import type { Palette } from './palette.ts'
import type { PaysMark } from './paysMark.ts'

/**
 * Height of a MapLibre layer in the stack, bottom to top. Within a tier the order of
 * the registry decides, so a name is never under the fill of a later layer.
 */
export const TIERS = ['ground', 'fill', 'line', 'selection', 'label'] as const
export type Tier = (typeof TIERS)[number]

/** One MapLibre layer and the tier it is inserted in. */
export type TieredLayer = { tier: Tier; spec: LayerSpecification }

/** All that a style may depend on: nothing here is read from the map or the store. */
export type PaintContext = {
  palette: Palette
  /** Source of the surfaces (= couche id, or `commune-39`); see {@link sourceOf} for its others. */
  source: string
  /** The nine Pays and their class, for the layers that colour them. */
  pays: readonly PaysMark[]
  /** Codes of the Pays that pass the reader's filter; null or absent when there is none. */
  retenus?: readonly string[] | null
}

/** How a legend draws one entry: the same constants as the paint. */
export type Swatch = {
  fill?: string
  /** 0 to 1, default 1. */
  fillOpacity?: number
  stroke?: string
  /** Pixels. */
  width?: number
  /** Dash lengths in line widths, as MapLibre has them. */
  dash?: readonly number[]
  pattern?: 'hachure' | 'semis' | 'plus' | 'moins'
  /** Colour of a pattern laid over a full fill; without it the pattern is in `stroke`, over a tint. */
  patternInk?: string
  /** Letter written in a disc of colour `fill`. */
  mark?: string
  /** A small ring of colour `stroke`, filled with `fill`: the dot of a town. */
  shape?: 'ring'
  /** Corners of a sign, from -1 to 1 on both axes, y down. */
  polygon?: readonly (readonly [x: number, y: number])[]
  /** A dot of colour `stroke` in the middle of the sign. */
  hasDot?: boolean
}

export type LegendEntry = { label: string; swatch: Swatch }

/** A layer the reader can switch on or off: words, style and legend in one place. */
export type LayerDescriptor = {
  id: LayerId
  /** Plural, as the menu has it: « Zones d’emploi 2010 ». */
  titre: string
  /** Singular, inside a sentence: « zone d’emploi (2010) ». */
  singulier: string
  /** Producer and vintage, one line. */
  note: string
  /** Below this zoom nothing is drawn, and nothing is loaded. */
  minZoom: number
  paint: (context: PaintContext) => TieredLayer[]
  legend: (palette: Palette) => LegendEntry[]
}

/** Identity with a type: every `*.layer.ts` exports one of these. */
export function defineLayer(descriptor: LayerDescriptor): LayerDescriptor {
  return descriptor
}

/** What one couche gives to draw: its polygons, its lines drawn once each, its names. */
export const SOURCE_FORMS = ['surfaces', 'traits', 'noms'] as const
export type SourceForm = (typeof SOURCE_FORMS)[number]

/** Id of a MapLibre source: `epci-2016`, `epci-2016.traits`, `epci-2016.noms`. */
export function sourceOf(couche: string, form: SourceForm): string {
  return form === 'surfaces' ? couche : `${couche}.${form}`
}
