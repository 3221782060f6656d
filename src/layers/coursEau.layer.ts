import { defineLayer } from './defineLayer.ts'
import { FONT_EAU } from './fonts.ts'
import { layerName } from './surface.ts'

const WIDTH = 1

/** Main rivers, named along their course. */
export const coursEauLayer = defineLayer({
  id: 'cours-eau',
  titre: 'Cours d’eau',
  singulier: 'cours d’eau',
  note: 'IGN, rivières principales',
  minZoom: 0,
  paint: ({ source, palette }) => [
    {
      tier: 'ground',
      spec: {
        id: layerName(source, 'trait'),
        type: 'line',
        source,
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': palette.riviere,
          'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 8, WIDTH, 12, 2.2],
          'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.65, 7, 0.9],
        },
      },
    },
    {
      tier: 'label',
      spec: {
        id: layerName(source, 'nom'),
        type: 'symbol',
        source,
        minzoom: 7.5,
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 420,
          'text-field': ['coalesce', ['get', 'nom'], ''],
          'text-font': FONT_EAU,
          'text-size': ['interpolate', ['linear'], ['zoom'], 7.5, 11, 11, 13.5],
          'text-letter-spacing': 0.06,
          'text-max-angle': 32,
          'text-padding': 8,
        },
        paint: {
          'text-color': palette.texteEau,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.4,
        },
      },
    },
  ],
  legend: (palette) => [
    { label: 'Cours d’eau', swatch: { stroke: palette.riviere, width: WIDTH } },
  ],
})
