import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import type { HorsLigneSlice } from '#/store/horsLigne.slice.ts'

/** `pret`: everything; `partiel`: the map and the texts, not all communes; `non`: do not count on it. */
export type DegreHorsLigne = 'pret' | 'partiel' | 'non'

/** What can be counted on without a network, as one short sentence. */
export function phraseHorsLigne({
  horsLigne,
  emport,
}: Pick<HorsLigneSlice, 'horsLigne' | 'emport'>): {
  degre: DegreHorsLigne
  court: string
  phrase: string
} {
  if (horsLigne === null) {
    return { degre: 'non', court: 'Hors ligne', phrase: 'On regarde ce que ce navigateur garde…' }
  }
  if (horsLigne === 'absent') {
    return {
      degre: 'non',
      court: 'En ligne seulement',
      phrase:
        'Ce navigateur ne garde rien : il lui faut une adresse en https (ou l’ordinateur lui-même), hors navigation privée.',
    }
  }
  const { application, detail, departements, nbDepartements } = horsLigne
  const share = emport ? ` (${formatInteger(emport.fait)} sur ${formatInteger(emport.total)})` : ''
  if (application.presents < application.fichiers) {
    return {
      degre: 'non',
      court: 'Pas prêt hors ligne',
      phrase: `Pas prêt hors ligne${FINE}: il manque ${formatInteger(application.fichiers - application.presents)} fichiers de l’application. Rechargez la page avec le réseau.`,
    }
  }
  if (detail.presents < detail.fichiers) {
    return {
      degre: 'non',
      court: emport ? 'Préparation hors ligne' : 'Pas prêt hors ligne',
      phrase: `La carte, les textes et la présentation tiennent sans réseau${FINE}; les communes et les chiffres pas encore${share}.`,
    }
  }
  if (departements.length < nbDepartements) {
    return {
      degre: 'partiel',
      court: emport ? 'Préparation hors ligne' : 'Prêt hors ligne, en partie',
      phrase: `Prêt hors ligne, avec les contours des communes de ${formatInteger(departements.length)} départements sur ${formatInteger(nbDepartements)}${share}.`,
    }
  }
  return {
    degre: 'pret',
    court: 'Prêt hors ligne',
    phrase: `Prêt hors ligne${FINE}: carte, textes, chiffres, et les communes des ${formatInteger(nbDepartements)} départements.`,
  }
}
