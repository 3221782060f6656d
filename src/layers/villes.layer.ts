import { defineLayer } from './defineLayer.ts'
import { FONT_TEXTE } from './fonts.ts'
import { layerName } from './surface.ts'

/** Name of the image of a town: a ring, drawn by `map/`. */
export const TOWN_IMAGE = 'ville'

/** Towns, more of them as one zooms in. Landmarks, not territories: they cannot be selected. */
export const villesLayer = defineLayer({
  id: 'villes',
  titre: 'Villes',
  singulier: 'ville',
  note: 'INSEE, plus de 5 000 habitants',
  minZoom: 0,
  paint: ({ source, palette }) => [
    {
      tier: 'label',
      spec: {
        id: layerName(source, 'nom'),
        type: 'symbol',
        source,
        filter: ['<=', ['get', 'rang'], ['step', ['zoom'], 1, 6, 2, 7, 3, 8, 4, 9, 5]],
        layout: {
          'icon-image': TOWN_IMAGE,
          'icon-size': ['interpolate', ['linear'], ['get', 'rang'], 1, 1, 5, 0.7],
          'icon-padding': 1,
          'text-field': ['get', 'nom'],
          'text-font': FONT_TEXTE,
          'text-size': [
            'interpolate',
            ['linear'],
            ['zoom'],
            5,
            ['step', ['get', 'rang'], 12, 2, 11],
            10,
            ['step', ['get', 'rang'], 17, 2, 15.5, 3, 14, 4, 12.5, 5, 11.5],
          ],
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.5,
          'text-justify': 'auto',
          'text-max-width': 9,
          'text-padding': 3,
          'symbol-sort-key': ['get', 'rang'],
        },
        paint: {
          'text-color': palette.discret,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.4,
          'text-halo-blur': 0.4,
        },
      },
    },
  ],
  legend: (palette) => [
    {
      label: 'Ville',
      swatch: { shape: 'ring', fill: palette.halo, stroke: palette.discret, width: 1.4 },
    },
  ],
})
