import { defineLayer } from './defineLayer.ts'
import { perimetre } from './perimetre.ts'

const SINGULIER = 'zone d’emploi (2010)'

/** Labour-market areas of 2010, those the memento could know. */
export const zoneEmploi2010Layer = defineLayer({
  id: 'zone-emploi-2010',
  titre: 'Zones d’emploi 2010',
  singulier: SINGULIER,
  note: 'INSEE, zonage de 2010',
  minZoom: 0,
  ...perimetre(
    { teinte: 'zoneEmploi', width: 1.5, dash: [5, 2.5], tint: 0, zoomNom: 7.2 },
    SINGULIER,
  ),
})
