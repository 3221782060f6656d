import { type ContexteExport, cleanTexte } from './tableau.ts'

/**
 * The context as lines of two cells, in reading order: what the second sheet of a
 * workbook and the end of a CSV both say.
 */
export function tellContexte(
  titre: string,
  { adresse, date, parametres, sources, definitions, notes, licence }: ContexteExport,
): [nom: string, valeur: string][] {
  const lines: [string, string][] = [
    ['Tableau', titre],
    ['Adresse de la vue', adresse],
    ['Date de l’export', frenchDay(date)],
    ...parametres.map(({ nom, valeur }): [string, string] => [nom, valeur]),
    ...definitions.map(({ nom, texte }): [string, string] => [`Définition, ${nom}`, texte]),
    ...sources.map((source): [string, string] => ['Source', tellSource(source)]),
    ...notes.map((note): [string, string] => ['À savoir', note]),
    ['Licence', licence],
  ]
  return lines.map(([nom, valeur]) => [cleanTexte(nom), cleanTexte(valeur)])
}

/** « INSEE, Tables d’appartenance, 2016 (ODbL 1.0), https://… ». */
export function tellSource(source: ContexteExport['sources'][number]): string {
  const { producteur, titre, millesime, licence, url } = source
  const whole = `${producteur}, ${titre}, ${millesime} (${licence})`
  return url === undefined ? whole : `${whole}, ${url}`
}

/** `2026-11-25` as « 25/11/2026 ». */
function frenchDay(date: string): string {
  return date.split('-').reverse().join('/')
}
