import { NON_CLASSE } from './repartition.ts'

/** What the file writes in a way that a bar cannot hold. */
const COURTS: Record<string, string> = {
  'Commune dont le périmètre a changé depuis la réalisation de la typologie':
    'Communes au périmètre changé depuis',
  'Hors champ : DOM ou commune urbaine': 'Communes urbaines, hors de la typologie',
}

/** True for a real type, not for what the typology leaves aside. */
export function isTypeRural(classe: string): boolean {
  return classe !== NON_CLASSE && !Object.hasOwn(COURTS, classe)
}

/** « Ruralités productives agricoles »: without its article, capital restored. */
export function libelleRuralite(classe: string): string {
  const court = COURTS[classe] ?? classe.replace(/^Les /, '')
  return classe === NON_CLASSE ? classe : court.charAt(0).toUpperCase() + court.slice(1)
}
