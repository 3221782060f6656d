import type * as v from 'valibot'

/** Where a problem stands in a file, and the French sentence that tells it. */
export type Probleme = { path: (string | number)[]; message: string }

/** Sentences for the codes that the schemas of `domain/content` give to their own checks. */
const PHRASES: Record<string, string> = {
  'texte-vide': 'le texte est vide ; écrivez-le, ou mettez null si le champ l’accepte.',
  'texte-balise': 'le texte contient une balise (« <… ») ; il est montré tel quel, ôtez-la.',
  page: 'la page doit être un entier de 1 à 30, compté depuis « Présentation » = 1.',
  slug: 'écrivez des minuscules sans accent, des chiffres et des traits d’union.',
  'code-departement': 'un code de département est un texte entre guillemets, comme "01" ou "2A".',
  'code-region': 'un code de région est un texte de deux chiffres entre guillemets, comme "27".',
  siren: 'un SIREN est un texte de neuf chiffres entre guillemets, comme "200071116".',
  date: 'écrivez la date entre guillemets : "2016", "2016-06" ou "2017-01-18".',
  annee: 'écrivez l’année en quatre chiffres entre guillemets : "2016".',
  annees: 'écrivez "2016" ou "2016–2017", avec un tiret demi-cadratin.',
  entier: 'écrivez un nombre entier, sans guillemets ni espace.',
  lettre: 'écrivez une seule lettre majuscule.',
  provenance: 'il faut une page du mémento ("page": 12), ou "page": null avec une "source".',
  'territoire-id': 'écrivez genre:code avec un code du genre, comme "epci:200071116".',
  'pays-id': 'écrivez pays: puis le nom en minuscules et traits d’union, comme "pays:ledonien".',
  'acteur-id': 'écrivez cluster:, acteur: ou programme: puis un nom, comme "acteur:cci-morlaix".',
  'noeud-id': 'écrivez l’identifiant d’un territoire ou d’un acteur, comme "cluster:ozon".',
  url: 'écrivez une adresse complète, qui commence par https://.',
  plage: '"valeurMax" doit dépasser "valeur".',
  force: 'la force va de 1 à 3.',
  cle: 'un mot entre accolades n’est pas connu ; data/README.md les donne tous.',
  vue: 'une vue commence par « ? », comme une adresse de Lisière après le nom de la page, ou reste vide.',
}

const TYPES: Record<string, string> = {
  string: 'un texte entre guillemets',
  number: 'un nombre sans guillemets',
  boolean: 'true ou false',
  array: 'une liste entre crochets',
  strict_object: 'un bloc entre accolades',
  record: 'un bloc entre accolades',
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const phrase = PHRASES[issue.message]
  const written = JSON.stringify(issue.input)?.slice(0, 60)
  if (phrase !== undefined) return written === undefined ? phrase : `${phrase} Lu : ${written}.`
  if (issue.expected === 'never') {
    return 'ce champ n’existe pas ici ; corrigez son nom ou ôtez-le.'
  }
  if (issue.received === 'undefined') return 'ce champ manque ; ajoutez-le.'
  if (issue.type === 'picklist') {
    const values = (issue.expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ')
    return `valeur inconnue ${written}. Valeurs permises : ${values}.`
  }
  return `il faut ${TYPES[issue.type] ?? issue.expected ?? 'une autre valeur'}. Lu : ${written}.`
}

/** One problem per issue of valibot, in French, with the mend. */
export function describeIssue(issue: v.BaseIssue<unknown>): Probleme {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  return { path, message: sentence(issue) }
}

/** `villeCentre.commune`, `pages[2]`: the path as a person reads it in the file. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key + 1}]` : text === '' ? key : `${text}.${key}`,
    '',
  )
}
