import type { ExpressionSpecification } from 'maplibre-gl'
import { GENRES_CLUSTER_FRANCE, LIBELLES_GENRE_CLUSTER_FRANCE } from '#/domain/clusterFrance.ts'
import { LIBELLES_STATUT_CLUSTER, STATUTS_CLUSTER } from '#/domain/content/cluster.ts'
import { CLUSTER_RING_IMAGE, clusterSwatch } from './clusterSigns.ts'
import { defineLayer, type PaintContext, type TieredLayer } from './defineLayer.ts'
import { FONT_TEXTE, FONT_TEXTE_FORT } from './fonts.ts'
import type { Palette } from './palette.ts'
import { layerName } from './surface.ts'
import { ZOOM_NOM_CLUSTER } from './zooms.ts'

/** The layer of the signs: not a surface, so a part of its own answers for it (`syncClusters.ts`). */
export const CLUSTERS_POINT = 'clusters/point'

/** The one that is read and the one that is pointed at, over all the others. */
export const CLUSTERS_CHOIX_SOURCE = 'choix-clusters'

/** Pixels between the signs of clusters of one commune. */
const ECART = 8.5

/** All of France on a phone is a hand wide: signs shrink with it rather than hide it. */
const TAILLE: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  3.5,
  0.42,
  4.5,
  0.62,
  5.5,
  0.82,
  8,
  1.1,
]

/** Feature-state of one whose name is written larger by {@link paintClustersChoix}. */
const IS_CHOSEN: ExpressionSpecification = ['boolean', ['feature-state', 'choisi'], false]

/** Clusters of one commune drawn apart: more of them would stand on the same places again. */
export const EVENTAIL_MAX = 6

/** Places on a ring around the commune, by how many share it: `3-0`, `3-1`, `3-2`. */
export const placeEventail = (rang: number, total: number): string =>
  `${Math.min(total, EVENTAIL_MAX)}-${rang % EVENTAIL_MAX}`

/** Clusters of our tables of France whose commune is known: the shape tells the kind, the fill the certainty. */
export const clustersLayer = defineLayer({
  id: 'clusters',
  titre: 'Clusters',
  singulier: 'cluster',
  note: 'Pages publiques lues en 2026 ; ce ne sont pas tous les clusters'.replace(' ;', '\u202f;'),
  minZoom: 0,
  paint: (context) => [point(context), name(context)],
  legend: (palette) => [
    ...GENRES_CLUSTER_FRANCE.map((genre) => ({
      label: LIBELLES_GENRE_CLUSTER_FRANCE[genre],
      swatch: clusterSwatch(palette, genre, 'verifie'),
    })),
    ...STATUTS_CLUSTER.filter((statut) => statut !== 'verifie').map((statut) => ({
      label: `Cluster ${LIBELLES_STATUT_CLUSTER[statut]}`.replace(
        'Cluster sources',
        'Cluster aux sources',
      ),
      swatch: clusterSwatch(palette, 'pole', statut),
    })),
  ],
})

function point({ source }: PaintContext): TieredLayer {
  return {
    tier: 'label',
    spec: {
      id: CLUSTERS_POINT,
      type: 'symbol',
      source,
      layout: {
        'icon-image': ['get', 'image'],
        'icon-offset': eventail(ECART),
        'icon-allow-overlap': true,
        'icon-size': TAILLE,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'ordre'],
      },
    },
  }
}

function name({ source, palette }: PaintContext): TieredLayer {
  return {
    tier: 'label',
    spec: {
      id: layerName(source, 'nom'),
      type: 'symbol',
      source,
      minzoom: ZOOM_NOM_CLUSTER,
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': FONT_TEXTE,
        'text-size': 12,
        'text-max-width': 10,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': ['match', ['get', 'total'], 1, 0.9, 1.7],
        'text-justify': 'auto',
        'text-padding': 2,
      },
      paint: { ...textPaint(palette), 'text-opacity': ['case', IS_CHOSEN, 0, 1] },
    },
  }
}

/** Ring and name of what is read or pointed at, at any zoom. */
export function paintClustersChoix(palette: Palette): TieredLayer[] {
  return [
    {
      tier: 'label',
      spec: {
        id: `${CLUSTERS_CHOIX_SOURCE}/cerne`,
        type: 'symbol',
        source: CLUSTERS_CHOIX_SOURCE,
        layout: {
          'icon-image': CLUSTER_RING_IMAGE,
          'icon-offset': eventail(ECART),
          'icon-size': TAILLE,
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
          'text-field': ['get', 'nom'],
          'text-font': FONT_TEXTE_FORT,
          'text-size': 13.5,
          'text-max-width': 12,
          'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
          'text-radial-offset': 1.5,
          'text-justify': 'auto',
          'text-allow-overlap': true,
        },
        paint: textPaint(palette),
      },
    },
  ]
}

const textPaint = ({ encre, halo }: Palette) => ({
  'text-color': encre,
  'text-halo-color': halo,
  'text-halo-width': 1.8,
  'text-halo-blur': 0.3,
})

/** Offset of each place of the fan; offsets are in pixels of the image, so they hold at any zoom. */
function eventail(ecart: number): ExpressionSpecification {
  const arms: (string | ExpressionSpecification)[] = []
  for (let total = 2; total <= EVENTAIL_MAX; total++) {
    const radius = ecart / Math.sin(Math.PI / total)
    for (let rang = 0; rang < total; rang++) {
      const angle = (2 * Math.PI * rang) / total - (total === 2 ? Math.PI : Math.PI / 2)
      const offset = [radius * Math.cos(angle), radius * Math.sin(angle)].map(
        (value) => Math.round(value * 10) / 10,
      )
      arms.push(placeEventail(rang, total), ['literal', offset])
    }
  }
  return [
    'match',
    ['get', 'place'],
    ...arms,
    ['literal', [0, 0]],
  ] as unknown as ExpressionSpecification
}
