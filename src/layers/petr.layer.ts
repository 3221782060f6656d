import { defineLayer } from './defineLayer.ts'
import { perimetre } from './perimetre.ts'

const SINGULIER = 'PETR'

/** The 124 PETR; two share an EPCI, so this is not a partition. */
export const petrLayer = defineLayer({
  id: 'petr',
  titre: 'PETR',
  singulier: SINGULIER,
  note: 'DGCL, BANATIC 2023–2026',
  minZoom: 0,
  ...perimetre({ teinte: 'petr', width: 1.4, tint: 0.14, zoomNom: 7.2 }, SINGULIER),
})
