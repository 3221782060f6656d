import { defineLayer } from './defineLayer.ts'
import { perimetre } from './perimetre.ts'

const SINGULIER = 'contrat de ruralité'

/** The contracts at the scale of a Pays or PETR: the national layer nearest to 2017. */
export const contratRuraliteLayer = defineLayer({
  id: 'contrat-ruralite',
  titre: 'Contrats de ruralité',
  singulier: SINGULIER,
  note: 'ANCT 2019–2020, contrats à l’échelle d’un Pays ou d’un PETR',
  minZoom: 0,
  ...perimetre(
    { teinte: 'contratRuralite', width: 1.4, dash: [4, 2], tint: 0.12, zoomNom: 7.6 },
    SINGULIER,
  ),
})
