import { defineLayer } from './defineLayer.ts'
import { nom, surface, trait } from './surface.ts'

const WIDTH = 0.9

/** Beyond, the name of a département hides those of what it holds. */
const ZOOM_FIN_NOM = 8.8

/** Départements: the grid every French reader has in mind. */
export const departementLayer = defineLayer({
  id: 'departement',
  titre: 'Départements',
  singulier: 'département',
  note: 'IGN 2018',
  minZoom: 0,
  paint: (context) => [
    surface(context, { color: context.palette.encre, opacity: 0, hoverOpacity: 0.07 }),
    trait(context, {
      color: context.palette.departement,
      width: ['interpolate', ['linear'], ['zoom'], 5, 0.6, 8, 1.4, 11, 2.4],
    }),
    nom(context, { size: 11, minzoom: 6.7, maxzoom: ZOOM_FIN_NOM, capitals: true }),
  ],
  legend: (palette) => [
    { label: 'Département', swatch: { stroke: palette.departement, width: WIDTH } },
  ],
})
