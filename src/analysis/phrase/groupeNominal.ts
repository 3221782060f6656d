import type { Millesime } from '#/domain/millesime.ts'
import type { TypeTerritoire } from '#/domain/territoire.ts'
import { ARTICLES_DEPARTEMENT, ARTICLES_ZONE, type Article, LA_ORDINAIRE } from './articles.ts'
import { elide } from './elision.ts'

/** A territory as a sentence needs it; `perimetre` is a drawn, imported or edited one. */
export type TerritoireNomme = {
  type: TypeTerritoire | 'perimetre'
  nom: string
  millesime?: Millesime | null
}

/** A territory in a sentence, lower case: « la zone d’emploi de Dole (2010) », « du Pays de Langres ». */
export type GroupeNominal = { le: string; du: string; isFeminine: boolean }

/** Names a territory in French, with the article, the contraction and the elision it takes. */
export function groupeNominal({ type, nom }: TerritoireNomme): GroupeNominal {
  return BY_TYPE[type](nom)
}

/** The complement « de … » of a name that may carry its own article: « du Havre », « d’Agen ». */
export function complement(nom: string): string {
  const article = ARTICLES_ZONE.get(nom)
  if (article !== undefined) return contract(article, nom)
  if (nom.startsWith('Le ')) return `du ${nom.slice(3)}`
  if (nom.startsWith('Les ')) return `des ${nom.slice(4)}`
  if (LA_ORDINAIRE.test(nom)) return `de la ${nom.slice(3)}`
  return elide(nom)
}

const BY_TYPE: Record<TerritoireNomme['type'], (nom: string) => GroupeNominal> = {
  pays: (nom) => group('le', /^pays\b/i.test(nom) ? nom : `Pays ${nom}`),
  petr: (nom) => group('le', /^(PETR|SM|Pays|Pôle|Syndicat)\b/u.test(nom) ? nom : `PETR ${nom}`),
  epci: nameEpci,
  commune: (nom) => group('la', `commune ${complement(nom)}`),
  'zone-emploi-2010': (nom) => group('la', `zone d’emploi ${complement(nom)} (2010)`),
  'zone-emploi-2020': (nom) => group('la', `zone d’emploi ${complement(nom)} (2020)`),
  'territoire-industrie-2023': (nom) => group('le', `Territoire d’industrie ${nom} (2023)`),
  'territoire-industrie-2026': (nom) => group('le', `Territoire d’industrie ${nom} (2026)`),
  'contrat-ruralite': (nom) => group('le', `contrat de ruralité ${nom}`),
  departement: (nom) =>
    group('le', `département ${contract(ARTICLES_DEPARTEMENT.get(nom) ?? 'le', nom)}`),
  region: (nom) => group('la', `région ${nom}`),
  perimetre: (nom) => group('le', nom === '' ? 'périmètre' : `périmètre « ${nom} »`),
}

/** « la CC … », « l’Eurométropole … », but « Brest Métropole » without an article. */
function nameEpci(nom: string): GroupeNominal {
  if (/^eurométropole\b/i.test(nom)) return group('l’', nom, true)
  if (/^(CC|CA|CU|Métropole|Communauté)\b/u.test(nom)) return group('la', nom)
  if (/métropole/i.test(nom)) return group('', nom, true)
  return group('l’', `EPCI ${nom}`)
}

function group(article: Article, nom: string, isFeminine = article === 'la'): GroupeNominal {
  const le = article === '' || article === 'l’' ? `${article}${nom}` : `${article} ${nom}`
  return { le, du: contract(article, nom), isFeminine }
}

function contract(article: Article, nom: string): string {
  const forms: Record<Article, string> = {
    le: `du ${nom}`,
    la: `de la ${nom}`,
    'l’': `de l’${nom}`,
    les: `des ${nom}`,
    '': elide(nom),
  }
  return forms[article]
}
