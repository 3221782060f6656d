import type { ExpressionSpecification } from 'maplibre-gl'
import type { TieredLayer } from './defineLayer.ts'
import { FONT_EAU, FONT_TEXTE } from './fonts.ts'
import type { Palette } from './palette.ts'

/** Sources of the background. France is the regions of the shared topology: the coast coincides. */
export const FOND_SOURCES = {
  terres: 'fond-terres',
  voisins: 'fond-voisins',
  lacs: 'fond-lacs',
  lettrage: 'fond-lettrage',
  france: 'region',
  contour: 'region.contour',
} as const

/** Sea, neighbours and France: always there, under everything. */
export function paintFond(palette: Palette): TieredLayer[] {
  return [
    {
      tier: 'ground',
      spec: { id: 'fond/mer', type: 'background', paint: { 'background-color': palette.mer } },
    },
    coastShade(palette),
    fill('terres', FOND_SOURCES.terres, palette.voisin),
    borderLine('voisins', FOND_SOURCES.voisins, palette.frontiere, [
      'interpolate',
      ['linear'],
      ['zoom'],
      5,
      0.8,
      9,
      1.6,
    ]),
    fill('france', FOND_SOURCES.france, palette.terre),
    borderLine('contour', FOND_SOURCES.contour, palette.contour, [
      'interpolate',
      ['linear'],
      ['zoom'],
      5,
      0.9,
      9,
      1.6,
    ]),
    // Over the rivers, which are drawn through them, and under every perimeter.
    { ...fill('lacs', FOND_SOURCES.lacs, palette.mer), tier: 'fill' },
    lettering('mers', palette),
    lettering('voisins', palette),
  ]
}

/** A shade of the sea along the coasts, the way engravers had it. */
function coastShade(palette: Palette): TieredLayer {
  return {
    tier: 'ground',
    spec: {
      id: 'fond/rivage',
      type: 'line',
      source: FOND_SOURCES.terres,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.rivage,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 5, 6, 12, 9, 22],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 4, 3, 6, 7, 9, 14],
      },
    },
  }
}

function fill(part: string, source: string, color: string): TieredLayer {
  return {
    tier: 'ground',
    spec: {
      id: `fond/${part}`,
      type: 'fill',
      source,
      paint: { 'fill-color': color, 'fill-antialias': false },
    },
  }
}

function borderLine(
  part: string,
  source: string,
  color: string,
  width: ExpressionSpecification | number,
): TieredLayer {
  return {
    tier: 'ground',
    spec: {
      id: `fond/trait-${part}`,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color, 'line-width': width },
    },
  }
}

function lettering(kind: 'mers' | 'voisins', palette: Palette): TieredLayer {
  const isSea = kind === 'mers'
  return {
    tier: 'label',
    spec: {
      id: `fond/noms-${kind}`,
      type: 'symbol',
      source: FOND_SOURCES.lettrage,
      maxzoom: 8,
      filter: ['==', ['get', 'genre'], kind],
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': isSea ? FONT_EAU : FONT_TEXTE,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, isSea ? 12 : 10, 7, isSea ? 20 : 15],
        'text-letter-spacing': isSea ? 0.12 : 0.22,
        'text-transform': isSea ? 'none' : 'uppercase',
        'text-max-width': 10,
        'text-padding': 6,
      },
      paint: {
        'text-color': isSea ? palette.texteEau : palette.discret,
        'text-opacity': isSea ? 0.95 : 0.8,
        'text-halo-color': isSea ? palette.mer : palette.voisin,
        'text-halo-width': 1.2,
      },
    },
  }
}
