import { defineLayer } from './defineLayer.ts'
import { surface, trait } from './surface.ts'

const WIDTH = 1.4

/** Régions of 2016. No name on the map: at that scale the names are those of the nine Pays. */
export const regionLayer = defineLayer({
  id: 'region',
  titre: 'Régions',
  singulier: 'région',
  note: 'IGN 2018',
  minZoom: 0,
  paint: (context) => [
    surface(
      { source: context.source },
      { color: context.palette.encre, opacity: 0, hoverOpacity: 0.05 },
    ),
    trait(context, {
      color: context.palette.region,
      width: ['interpolate', ['linear'], ['zoom'], 5, 1, 8, 2.2, 11, 3.2],
    }),
  ],
  legend: (palette) => [{ label: 'Région', swatch: { stroke: palette.region, width: WIDTH } }],
})
