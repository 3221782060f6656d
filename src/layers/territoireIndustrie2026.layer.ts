import { defineLayer } from './defineLayer.ts'
import { perimetre } from './perimetre.ts'

const SINGULIER = 'Territoire d’industrie (2026)'

/** The list of 2026: same hue as 2023, dotted. */
export const territoireIndustrie2026Layer = defineLayer({
  id: 'territoire-industrie-2026',
  titre: 'Territoires d’industrie 2026',
  singulier: SINGULIER,
  note: 'ANCT, liste de 2026',
  minZoom: 0,
  ...perimetre(
    { teinte: 'industrie', width: 1.6, dash: [1, 1.6], tint: 0.13, zoomNom: 7.6 },
    SINGULIER,
  ),
})
