import type { CoucheId } from '#/domain/couche.ts'

/** What the manifest says of a couche, besides what is counted. */
export type FicheCouche = {
  titre: string
  millesime: string
  sources: string[]
  population: string
  notes: string[]
}

const GEOMETRIE = 'ign-communes-2018'
const COG = 'insee-cog'
const ACTUEL = 'dgcl-insee-2026'

const POP_ACTUELLE = 'population municipale 2022, en vigueur au 1er janvier 2025'
const POP_2014 = 'population municipale 2014 (table INSEE de 2016)'
const POP_2015 = 'population municipale 2015 (table INSEE de 2017)'
const POP_2016 = 'population municipale 2016 (table INSEE de 2018), sommée sur les communes de 2018'

const METROPOLE = 'France métropolitaine seulement.'
const ODBL = 'Périmètre tiré des tables COGugaison : il reste sous licence ODbL 1.0.'
const CONTOURS =
  'Les contours sont ceux des communes de 2018 ; une commune nouvelle qui réunit des communes de plusieurs EPCI est rattachée en entier au plus peuplé et figure dans les constats.'
const SANS_EPCI_2016 =
  'Vingt-sept communes sans EPCI dans la table de 2016 (îles, communes nouvelles au 1er janvier 2016) restent hors des EPCI.'
const ILES = 'Île-de-Bréhat, Île-de-Sein, Ouessant et L’Île-d’Yeu n’appartiennent à aucun EPCI.'
const NEUF = 'Les neuf Pays du mémento de 2017 ; ce n’est pas une liste de tous les Pays de France.'

/** Titles, vintages, sources, populations and notes of every couche. */
export const FICHES_COUCHES: Record<CoucheId, FicheCouche> = {
  region: {
    titre: 'Régions',
    millesime: '2026',
    sources: [GEOMETRIE, ACTUEL],
    population: POP_ACTUELLE,
    notes: [METROPOLE],
  },
  departement: {
    titre: 'Départements',
    millesime: '2026',
    sources: [GEOMETRIE, ACTUEL],
    population: POP_ACTUELLE,
    notes: [METROPOLE],
  },
  'epci-2016': {
    titre: 'EPCI à fiscalité propre en 2016',
    millesime: '2016',
    sources: [GEOMETRIE, COG],
    population: POP_2014,
    notes: [METROPOLE, ODBL, CONTOURS, SANS_EPCI_2016],
  },
  'epci-2017': {
    titre: 'EPCI à fiscalité propre en 2017',
    millesime: '2017',
    sources: [GEOMETRIE, COG],
    population: POP_2015,
    notes: [METROPOLE, ODBL, CONTOURS],
  },
  'epci-actuel': {
    titre: 'EPCI à fiscalité propre d’aujourd’hui',
    millesime: '2026',
    sources: [GEOMETRIE, ACTUEL, COG],
    population: POP_ACTUELLE,
    notes: [
      METROPOLE,
      ILES,
      'Les communes nées d’une scission depuis 2018 restent dans le polygone qui les contenait et figurent dans les constats.',
    ],
  },
  'zone-emploi-2010': {
    titre: 'Zones d’emploi 2010',
    millesime: '2010',
    sources: [GEOMETRIE, COG],
    population: POP_2016,
    notes: [METROPOLE, ODBL, 'Composition lue dans la table de 2018.'],
  },
  'zone-emploi-2020': {
    titre: 'Zones d’emploi 2020',
    millesime: '2020',
    sources: [GEOMETRIE, COG, ACTUEL],
    population: `${POP_ACTUELLE}, ramenée aux communes de 2018`,
    notes: [METROPOLE, ODBL, 'Composition et nombre de communes lus dans la table de 2020.'],
  },
  'pays-2016': {
    titre: 'Pays du mémento en 2016',
    millesime: '2016',
    sources: [GEOMETRIE, COG, 'compositions-pays'],
    population: POP_2014,
    notes: [NEUF, ODBL, CONTOURS],
  },
  'pays-2017': {
    titre: 'Pays du mémento en 2017',
    millesime: '2017',
    sources: [GEOMETRIE, COG, 'compositions-pays'],
    population: POP_2015,
    notes: [NEUF, ODBL, CONTOURS],
  },
  'pays-actuel': {
    titre: 'Pays du mémento aujourd’hui',
    millesime: '2026',
    sources: [GEOMETRIE, ACTUEL, 'banatic-petr', 'compositions-pays', COG],
    population: POP_ACTUELLE,
    notes: [
      NEUF,
      'Vallée de la Dore est absent : le Pays est porté par le syndicat mixte du Parc naturel régional Livradois-Forez, dont les EPCI membres couvrent un territoire bien plus vaste ; son périmètre actuel n’est pas connu.',
      'Bruche Mossig Piémont est la réunion des deux PETR qui lui ont succédé.',
    ],
  },
  petr: {
    titre: 'Pôles d’équilibre territorial et ruraux (PETR)',
    millesime: '2023–2026',
    sources: [GEOMETRIE, 'banatic-petr', 'banatic-epci-2025', ACTUEL, COG],
    population: POP_ACTUELLE,
    notes: [
      METROPOLE,
      'Membres selon l’extrait de BANATIC le plus récent qui décrit chaque PETR (juin 2026, sinon février 2026, sinon décembre 2023) ; 35 PETR ne sont connus que par un extrait et portent une note.',
      'Deux PETR ont pour membre la CA Tarbes-Lourdes-Pyrénées ; celui du Pays de Lourdes ne comprend que 85 communes, d’après la liste de 2021.',
      'Ce n’est pas une liste de tous les Pays : beaucoup sont des associations, qu’aucun fichier ne recense.',
    ],
  },
  'contrat-ruralite': {
    titre: 'Contrats de ruralité à l’échelle d’un Pays ou d’un PETR',
    millesime: '2016–2020',
    sources: [GEOMETRIE, 'anct-contrats-ruralite', COG],
    population: POP_2016,
    notes: [
      METROPOLE,
      'Seuls les 124 contrats dont le périmètre est un Pays ou un PETR sont dessinés.',
      'Deux identifiants servent chacun à deux contrats : ils sont suivis de « -1 » et « -2 ».',
      'Le contrat nommé « CC Pays Bruche Mossig Piémont » ne couvre que la CC de la Mossig et du Vignoble : il n’est pas dessiné.',
    ],
  },
  'territoire-industrie-2023': {
    titre: 'Territoires d’industrie 2023',
    millesime: '2023',
    sources: [GEOMETRIE, 'anct-industrie-2023', 'banatic-epci-2025', ACTUEL, COG],
    population: POP_ACTUELLE,
    notes: [METROPOLE, 'Membres de 2023 suivis dans leur périmètre d’aujourd’hui.'],
  },
  'territoire-industrie-2026': {
    titre: 'Territoires d’industrie 2026',
    millesime: '2026',
    sources: [GEOMETRIE, 'anct-industrie-2026', 'banatic-epci-2025', ACTUEL, COG],
    population: POP_ACTUELLE,
    notes: [METROPOLE],
  },
}
