import { type Integration, isIntegration } from '#/store/integration.slice.ts'
import { cut, type Parsed } from './parsed.ts'

const OUI = 'oui'

/** `integre=carte` or `integre=fiche`. */
export function parseIntegre(text: string): Parsed<Integration | null> {
  return isIntegration(text)
    ? { value: text }
    : {
        remark: `L’intégration « ${cut(text)} » de l’adresse n’existe pas ; la page est montrée en entier.`,
      }
}

/** `lecture=oui`. */
export function parseLecture(text: string): Parsed<boolean> {
  return text === OUI
    ? { value: true }
    : { remark: `Le mot « ${cut(text)} » après « lecture » n’est pas reconnu.` }
}

export const serializeLecture = (isLecture: boolean) => (isLecture ? OUI : null)
