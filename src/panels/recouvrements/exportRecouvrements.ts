import type { Mesure, Parts } from '#/analysis/communes/mesure.ts'
import type { Overlap } from '#/analysis/overlap.ts'
import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { Recouvrements, ZoneRecouverte } from '#/analysis/worker/protocol.ts'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import type { ColonneDe } from '#/io/tableau.ts'
import { COLONNE_NOM, colonneCode, colonneHabitants } from '../parts/colonnesExport.ts'
import { type ListeExport, listeDe, parametreFiltre } from '../parts/listeExport.ts'
import type { CoteNomme } from './cotes.ts'

/** What a population table is called on screen. */
const TABLES = {
  '2016': 'table INSEE de 2016',
  '2017': 'table INSEE de 2017',
  '2018': 'table INSEE de 2018',
  actuel: 'table INSEE la plus récente',
} as const

type TableauZonage = {
  a: CoteNomme
  couche: CoucheId
  recouvrements: Recouvrements
  filter: string
}

/** Every zone met, by every measure: the screen shows one at a time, the file all three. */
export function exportZonage(
  rows: readonly ZoneRecouverte[],
  { a, couche, recouvrements, filter }: TableauZonage,
): ListeExport {
  const { type, millesime } = COUCHES[couche]
  const kind = NOMS_TYPE[type].plusieurs
  return {
    titre: `${a.nomme.nom} et les ${kind}`,
    ...listeDe({
      rows,
      colonnes: [
        COLONNE_NOM,
        colonneCode(type, ({ code }: ZoneRecouverte) => code),
        ...mesures('commun', 'en commun', ({ commun }: ZoneRecouverte) => commun),
        ...parts('territoire', 'du territoire', ({ partsDeA }: ZoneRecouverte) => partsDeA),
        ...parts('zone', 'de la zone', ({ partsDeZone }: ZoneRecouverte) => partsDeZone),
        {
          id: 'estime',
          titre: 'Habitants et emplois estimés',
          type: 'texte',
          valeur: ({ estime }) => (estime ? 'oui' : 'non'),
        },
      ],
      geometrie: ({ code }) => ({ couche, code }),
    }),
    parametres: [
      { nom: 'Territoire', valeur: a.nomme.nom },
      { nom: 'Superposé à', valeur: millesime === null ? kind : `${kind}, ${millesime}` },
      ...methodeOf(recouvrements),
      ...parametreFiltre(filter),
    ],
    notes: [
      'Les territoires dont seul le tracé diffère (recouvrement négligeable) sont laissés de côté.',
      ...(type === 'epci' || COUCHES[couche].isPartition
        ? []
        : [
            'Des territoires de cette couche peuvent se recouvrir : leurs parts ne s’additionnent pas.',
          ]),
    ],
    origine: originOf([a.couche, couche]),
  }
}

type Part = { nom: string; mesure: Mesure; deA: Parts | null; deB: Parts | null }

/** The three parts of a pair, a row each. */
export function exportPaire(
  a: CoteNomme,
  b: CoteNomme,
  { overlap, tablePopulation }: { overlap: Overlap; tablePopulation: keyof typeof TABLES },
): ListeExport {
  const rows: Part[] = [
    {
      nom: `Reste ${groupeNominal(a.nomme).du}`,
      mesure: overlap.dansASeul,
      deA: null,
      deB: null,
    },
    {
      nom: 'Commun aux deux',
      mesure: overlap.commun,
      deA: overlap.partsDeA,
      deB: overlap.partsDeB,
    },
    {
      nom: `Reste ${groupeNominal(b.nomme).du}`,
      mesure: overlap.dansBSeul,
      deA: null,
      deB: null,
    },
  ]
  return {
    titre: `${a.nomme.nom} et ${b.nomme.nom}`,
    ...listeDe({
      rows,
      colonnes: [
        { id: 'partie', titre: 'Partie', type: 'texte', valeur: ({ nom }: Part) => nom },
        ...mesures('', '', ({ mesure }: Part) => mesure),
        ...parts('a', groupeNominal(a.nomme).du, ({ deA }: Part) => deA),
        ...parts('b', groupeNominal(b.nomme).du, ({ deB }: Part) => deB),
      ],
    }),
    parametres: [
      { nom: 'Territoires', valeur: `${a.nomme.nom} ; ${b.nomme.nom}` },
      ...methodeOf({ ...overlap, tablePopulation }),
    ],
    origine: originOf([a.couche, b.couche]),
  }
}

function methodeOf({
  methode,
  estime,
  tablePopulation,
}: {
  methode: Overlap['methode']
  estime: boolean
  tablePopulation: keyof typeof TABLES
}) {
  return [
    {
      nom: 'Calcul',
      valeur:
        methode === 'communes'
          ? 'sommes exactes sur des communes entières, dans leurs limites de 2018'
          : `aires des contours${estime ? ' ; habitants et emplois partagés selon la surface dans les communes coupées' : ''}`,
    },
    { nom: 'Habitants', valeur: `${TABLES[tablePopulation]}, la même des deux côtés` },
  ]
}

/** Surface, inhabitants, jobs and communes of a part. */
function mesures<Row>(suffix: string, words: string, of: (row: Row) => Mesure): ColonneDe<Row>[] {
  const id = (stem: string) => [stem, suffix].filter(Boolean).join('_')
  const titre = (stem: string) => [stem, words].filter(Boolean).join(' ')
  return [
    {
      id: id('surface'),
      titre: titre('Surface'),
      unite: 'km²',
      type: 'nombre',
      decimales: 2,
      valeur: (row) => of(row).areaKm2,
    },
    {
      ...colonneHabitants((row: Row) => of(row).population),
      id: id('habitants'),
      titre: titre('Habitants'),
    },
    {
      id: id('emplois'),
      titre: titre('Emplois'),
      type: 'nombre',
      valeur: (row) => of(row).emplois,
    },
    {
      id: id('communes'),
      titre: titre('Communes'),
      type: 'nombre',
      valeur: (row) => of(row).communes,
    },
  ]
}

function parts<Row>(
  suffix: string,
  words: string,
  of: (row: Row) => Parts | null,
): ColonneDe<Row>[] {
  const one = (key: keyof Parts, nom: string): ColonneDe<Row> => ({
    id: `part_${key}_${suffix}`,
    titre: `Part ${words}, ${nom}`,
    type: 'pourcentage',
    valeur: (row) => of(row)?.[key] ?? null,
  })
  return [one('surface', 'surface'), one('population', 'habitants'), one('emplois', 'emplois')]
}

function originOf(couches: readonly (CoucheId | null)[]): ListeExport['origine'] {
  return {
    couches: couches.flatMap((couche) => couche ?? []),
    definitions: ['surface', 'emplois2018'],
  }
}
