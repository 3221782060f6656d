import { defineLayer } from './defineLayer.ts'
import { nom, surface, trait } from './surface.ts'
import { ZOOM_COMMUNE, ZOOM_NOM_COMMUNE } from './zooms.ts'

const WIDTH = 0.8

/** Communes of 2018, loaded by département for what is in view. */
export const communeLayer = defineLayer({
  id: 'commune',
  titre: 'Communes',
  singulier: 'commune',
  note: 'IGN, contours de 2018',
  minZoom: ZOOM_COMMUNE,
  paint: (context) => [
    surface(context, {
      color: context.palette.encre,
      opacity: 0,
      hoverOpacity: 0.1,
      minzoom: ZOOM_COMMUNE,
    }),
    trait(context, {
      color: context.palette.commune,
      width: ['interpolate', ['linear'], ['zoom'], ZOOM_COMMUNE, 0.4, 12, 1.2],
      minzoom: ZOOM_COMMUNE,
    }),
    nom(context, { size: 12, minzoom: ZOOM_NOM_COMMUNE }),
  ],
  legend: (palette) => [
    { label: 'Commune, à l’échelle locale', swatch: { stroke: palette.commune, width: WIDTH } },
  ],
})
