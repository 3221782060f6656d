import type { ExpressionSpecification } from 'maplibre-gl'
import type { EtatLien } from '#/domain/content/lien.ts'
import { FAMILLES_LIEN, type FamilleLien } from '#/domain/content/reseau.ts'
import type { TieredLayer } from './defineLayer.ts'
import { FONT_TEXTE_FORT } from './fonts.ts'
import type { MapTheme, Palette } from './palette.ts'
import { IS_HOVERED } from './surface.ts'

/** Arcs, the mark that tells their direction, and the actors at their ends. */
export const LIENS_SOURCES = ['liens', 'liens-sens', 'liens-noeuds'] as const

/** Hues of the families; the dashes tell them apart without colour. */
export const COULEURS_LIENS: Record<MapTheme, Record<FamilleLien, string>> = {
  clair: {
    moyens: '#1d3f8a',
    decision: '#a3262f',
    travail: '#006d66',
    dialogue: '#7d5a00',
    distance: '#56616d',
  },
  sombre: {
    moyens: '#9db9ff',
    decision: '#ff9a94',
    travail: '#5fd0c0',
    dialogue: '#e6c15a',
    distance: '#b3bec7',
  },
  projecteur: {
    moyens: '#0c2a78',
    decision: '#8f0f1b',
    travail: '#005049',
    dialogue: '#5c4100',
    distance: '#2f3842',
  },
}

/** Dash lengths in line widths; none is a plain line. */
export const TIRETS_LIENS: Record<FamilleLien, readonly number[] | null> = {
  moyens: null,
  decision: [5, 1.2],
  travail: [2.2, 1.2],
  dialogue: [4, 1.2, 0.8, 1.2],
  distance: [0.6, 1.6],
}

/** Pixels by strength: 1 contact, 2 common work, 3 means engaged. */
export const LARGEURS_LIENS: Record<1 | 2 | 3, number> = { 1: 1.3, 2: 2.3, 3: 3.6 }

/** Over, planned or absent links are there, but pale. */
export const OPACITES_LIENS: Record<EtatLien, number> = {
  'en-cours': 1,
  'en-projet': 0.75,
  termine: 0.45,
  absent: 0.45,
}

/** Mark at the middle of an arc: an arrow, hollow for a plan, crossed when it is over or absent. */
export const SENS_LIENS = ['fleche', 'projet', 'fini'] as const
export type SensLien = (typeof SENS_LIENS)[number]

export const SENS_OF_ETAT: Record<EtatLien, SensLien> = {
  'en-cours': 'fleche',
  'en-projet': 'projet',
  termine: 'fini',
  absent: 'fini',
}

export const sensImage = (sens: SensLien, famille: FamilleLien) => `lien-${sens}-${famille}`

const OPACITY: ExpressionSpecification = [
  'case',
  IS_HOVERED,
  1,
  ['match', ['get', 'etat'], 'en-cours', 1, 'en-projet', 0.75, 0.45],
]

const WIDTH: ExpressionSpecification = [
  '*',
  ['case', IS_HOVERED, 1.7, 1],
  ['match', ['get', 'force'], 1, LARGEURS_LIENS[1], 2, LARGEURS_LIENS[2], LARGEURS_LIENS[3]],
]

/** The network over the Pays: casing, one line layer per family (dashes), marks, ends. */
export function paintLiens(palette: Palette): TieredLayer[] {
  return [
    casing(palette),
    ...FAMILLES_LIEN.map((famille) => arcs(palette, famille)),
    sens(),
    ends(palette),
    names(palette),
  ]
}

function casing({ lisere }: Palette): TieredLayer {
  return {
    tier: 'selection',
    spec: {
      id: 'liens/lisere',
      type: 'line',
      source: 'liens',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': lisere,
        'line-width': ['+', 2, WIDTH],
        'line-opacity': ['*', 0.7, OPACITY],
      },
    },
  }
}

function arcs({ id }: Palette, famille: FamilleLien): TieredLayer {
  const dash = TIRETS_LIENS[famille]
  return {
    tier: 'selection',
    spec: {
      id: `liens/${famille}`,
      type: 'line',
      source: 'liens',
      filter: ['==', ['get', 'famille'], famille],
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': COULEURS_LIENS[id][famille],
        'line-width': WIDTH,
        'line-opacity': OPACITY,
        ...(dash ? { 'line-dasharray': [...dash] } : {}),
      },
    },
  }
}

function sens(): TieredLayer {
  return {
    tier: 'selection',
    spec: {
      id: 'liens/sens',
      type: 'symbol',
      source: 'liens-sens',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-rotate': ['get', 'cap'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  }
}

function ends({ encre, lisere, a }: Palette): TieredLayer {
  const isFoyer: ExpressionSpecification = ['==', ['get', 'isFoyer'], true]
  const isPays: ExpressionSpecification = ['==', ['get', 'sorte'], 'pays']
  return {
    tier: 'selection',
    spec: {
      id: 'liens/noeuds',
      type: 'circle',
      source: 'liens-noeuds',
      paint: {
        'circle-radius': ['case', isPays, 14, isFoyer, 7, 5],
        'circle-color': ['case', isFoyer, a, isPays, lisere, encre],
        'circle-opacity': ['case', isPays, 0, 1],
        'circle-stroke-color': ['case', ['any', IS_HOVERED, isFoyer], a, isPays, encre, lisere],
        'circle-stroke-width': [
          'case',
          ['any', IS_HOVERED, isFoyer],
          3.5,
          // Over the whole network a ring around each of the nine would say nothing.
          ['all', isPays, ['==', ['get', 'isCerne'], false]],
          0,
          1.5,
        ],
      },
    },
  }
}

/** Names of the ends that are not Pays: those have theirs already. */
function names({ encre, halo }: Palette): TieredLayer {
  return {
    tier: 'label',
    spec: {
      id: 'liens/nom',
      type: 'symbol',
      source: 'liens-noeuds',
      filter: ['!=', ['get', 'sorte'], 'pays'],
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': FONT_TEXTE_FORT,
        'text-size': 12,
        'text-max-width': 9,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-padding': 2,
      },
      paint: { 'text-color': encre, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  }
}
