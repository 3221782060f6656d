import { defineLayer } from './defineLayer.ts'
import { FONT_TEXTE, FONT_TEXTE_FORT } from './fonts.ts'
import { nom, surface, trait } from './surface.ts'
import { ZOOM_EPCI, ZOOM_NOM_COMMUNE, ZOOM_NOM_EPCI } from './zooms.ts'

const WIDTH = 1.1

/** EPCI of the vintage on screen: borders once zoomed in, then names. */
export const epciLayer = defineLayer({
  id: 'epci',
  titre: 'EPCI',
  singulier: 'EPCI',
  note: 'INSEE et DGCL, au 1er janvier du millésime choisi',
  minZoom: ZOOM_EPCI,
  paint: (context) => [
    surface(context, {
      color: context.palette.encre,
      opacity: 0,
      hoverOpacity: 0.09,
      minzoom: ZOOM_EPCI,
    }),
    trait(context, {
      color: context.palette.epci,
      width: ['interpolate', ['linear'], ['zoom'], ZOOM_EPCI, 0.5, 8.5, WIDTH, 11, 2],
      minzoom: ZOOM_EPCI,
    }),
    nom(context, {
      size: ['interpolate', ['linear'], ['zoom'], ZOOM_NOM_EPCI, 11.5, 11, 14],
      minzoom: ZOOM_NOM_EPCI,
      // Among the names of communes, those of EPCI must stand out.
      font: [
        'step',
        ['zoom'],
        ['literal', FONT_TEXTE],
        ZOOM_NOM_COMMUNE,
        ['literal', FONT_TEXTE_FORT],
      ],
    }),
  ],
  legend: (palette) => [
    {
      label: 'EPCI, à partir de l’échelle régionale',
      swatch: { stroke: palette.epci, width: WIDTH },
    },
  ],
})
