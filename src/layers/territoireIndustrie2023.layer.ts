import { defineLayer } from './defineLayer.ts'
import { perimetre } from './perimetre.ts'

const SINGULIER = 'Territoire d’industrie (2023)'

/** The list of 2023. */
export const territoireIndustrie2023Layer = defineLayer({
  id: 'territoire-industrie-2023',
  titre: 'Territoires d’industrie 2023',
  singulier: SINGULIER,
  note: 'ANCT, liste de 2023',
  minZoom: 0,
  ...perimetre({ teinte: 'industrie', width: 1.4, tint: 0.13, zoomNom: 7.6 }, SINGULIER),
})
