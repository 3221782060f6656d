import { defineLayer } from './defineLayer.ts'
import { perimetre } from './perimetre.ts'

const SINGULIER = 'zone d’emploi (2020)'

/** Labour-market areas of 2020: same hue as 2010, dotted. */
export const zoneEmploi2020Layer = defineLayer({
  id: 'zone-emploi-2020',
  titre: 'Zones d’emploi 2020',
  singulier: SINGULIER,
  note: 'INSEE, zonage de 2020',
  minZoom: 0,
  ...perimetre(
    { teinte: 'zoneEmploi', width: 1.7, dash: [1, 1.6], tint: 0, zoomNom: 7.2 },
    SINGULIER,
  ),
})
