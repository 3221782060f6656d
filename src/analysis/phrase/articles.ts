/** Definite article of a name; `''`: none. */
export type Article = 'le' | 'la' | 'l’' | 'les' | ''

const LA =
  'Charente|Charente-Maritime|Corrèze|Corse-du-Sud|Côte-d’Or|Creuse|Dordogne|Drôme|Haute-Corse|Haute-Garonne|Gironde|Loire|Haute-Loire|Loire-Atlantique|Lozère|Manche|Marne|Haute-Marne|Mayenne|Meuse|Moselle|Nièvre|Haute-Saône|Sarthe|Savoie|Haute-Savoie|Seine-Maritime|Seine-Saint-Denis|Somme|Vendée|Vienne|Haute-Vienne'
const L =
  'Ain|Aisne|Allier|Ardèche|Ariège|Aube|Aude|Aveyron|Eure|Hérault|Indre|Isère|Oise|Orne|Yonne|Essonne'
const LES =
  'Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Ardennes|Bouches-du-Rhône|Côtes-d’Armor|Landes|Pyrénées-Atlantiques|Hautes-Pyrénées|Pyrénées-Orientales|Yvelines|Deux-Sèvres|Vosges|Hauts-de-Seine'
/** Compound names used without an article: « le département d’Eure-et-Loir ». */
const NONE =
  'Eure-et-Loir|Ille-et-Vilaine|Indre-et-Loire|Loir-et-Cher|Lot-et-Garonne|Maine-et-Loire|Meurthe-et-Moselle|Saône-et-Loire|Seine-et-Marne|Tarn-et-Garonne|Paris|Vaucluse'

/** Article of each département (INSEE, code officiel géographique, TNCC); the others take « le ». */
export const ARTICLES_DEPARTEMENT: ReadonlyMap<string, Article> = new Map([
  ...LA.split('|').map((nom) => [nom, 'la'] as const),
  ...L.split('|').map((nom) => [nom, 'l’'] as const),
  ...LES.split('|').map((nom) => [nom, 'les'] as const),
  ...NONE.split('|').map((nom) => [nom, ''] as const),
])

/**
 * Zones d’emploi called after a country rather than a town, and written by INSEE
 * without the article they take in a sentence.
 */
export const ARTICLES_ZONE: ReadonlyMap<string, Article> = new Map([
  ['Charolais', 'le'],
  ['Creusot-Montceau', 'le'],
  ['Nord-du-Lot', 'le'],
  ['Seine-Yvelinoise', 'la'],
])

/** Names whose « La » is an ordinary article: « de la Thiérache », but « de La Rochelle ». */
export const LA_ORDINAIRE =
  /^La (Flandre|Lozère|Maurienne|Mayenne|Plaine|Tarentaise|Thiérache|Vallée)/
