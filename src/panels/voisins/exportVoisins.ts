import type { Variable } from '#/analysis/ressemblance/profil.ts'
import type { Poids } from '#/analysis/ressemblance/semblables.ts'
import type { Voisins } from '#/analysis/voisins/voisins.ts'
import type { Ressemblance } from '#/analysis/worker/protocol.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import type { ColonneDe } from '#/io/tableau.ts'
import { COLONNE_NOM, colonneCode, colonneHabitants } from '../parts/colonnesExport.ts'
import { findInCouche } from '../parts/couches.ts'
import { type ListeExport, listeDe } from '../parts/listeExport.ts'
import type { VoisinageProps } from './useVoisins.ts'
import { DEFINITIONS, NOMS_POIDS } from './variables.ts'
import { NOMS_VENT } from './vents.ts'

type Autour = {
  code: string
  nom: string
  direction: keyof typeof NOMS_VENT
  relation: string
  frontiereKm?: number
  partDuContour?: number
  distanceKm?: number
}

/** All that lies around: those that touch, overlap, meet at a point, then the nearest others. */
export function exportVoisins(
  voisins: Voisins,
  { territoire, couche, parmi }: VoisinageProps,
  catalogue: Catalogue,
): ListeExport {
  const { type } = COUCHES[parmi]
  const rows: Autour[] = [
    ...voisins.voisins.map((one) => ({ ...one, relation: 'voisin', distanceKm: 0 })),
    ...voisins.chevauchent.map((one) => ({ ...one, relation: 'recouvrement' })),
    ...voisins.contacts.map((one) => ({ ...one, relation: 'contact en un point', distanceKm: 0 })),
    ...voisins.plusProches.map((one) => ({ ...one, relation: 'proche sans toucher' })),
  ]
  return {
    titre: `Autour de ${territoire.nom}, ${NOMS_TYPE[type].plusieurs}`,
    ...listeDe({
      rows,
      colonnes: [
        COLONNE_NOM,
        colonneCode(type, ({ code }: Autour) => code),
        {
          id: 'relation',
          titre: 'Relation',
          type: 'texte',
          valeur: ({ relation }: Autour) => relation,
        },
        {
          id: 'direction',
          titre: 'Où',
          type: 'texte',
          valeur: ({ direction }: Autour) => NOMS_VENT[direction],
        },
        km('frontiere', 'Frontière', ({ frontiereKm }) => frontiereKm ?? null),
        {
          id: 'part_contour',
          titre: 'Part du contour',
          type: 'pourcentage',
          valeur: ({ partDuContour }: Autour) => partDuContour ?? null,
        },
        km('distance', 'Distance de bord à bord', ({ distanceKm }) => distanceKm ?? null),
        colonneHabitants(
          ({ code }: Autour) => findInCouche(catalogue, parmi, code)?.population ?? null,
        ),
      ],
      geometrie: ({ code }) => ({ couche: parmi, code }),
    }),
    parametres: [
      { nom: 'Territoire', valeur: territoire.nom },
      { nom: 'Voisins cherchés parmi', valeur: NOMS_TYPE[type].plusieurs },
    ],
    notes: [
      'Frontières et distances mesurées à vol d’oiseau sur les contours généralisés de l’application.',
    ],
    origine: { couches: [...new Set([couche, parmi])] },
  }
}

function km(id: string, titre: string, valeur: (row: Autour) => number | null): ColonneDe<Autour> {
  return { id, titre, unite: 'km', type: 'nombre', decimales: 1, valeur }
}

type Un = Ressemblance['semblables'][number]

export type ReglagesSemblables = {
  territoire: Territoire
  couche: CoucheId
  /** Steps of the sliders. */
  crans: Poids
  parmi: string
}

/** The most alike with their profiles, and what each variable adds to the gap. */
export function exportSemblables(
  { semblables, densites, a }: Ressemblance,
  { territoire, couche, crans, parmi }: ReglagesSemblables,
): ListeExport {
  const self: Un = {
    id: territoire.id,
    couche,
    code: territoire.code,
    nom: territoire.nom,
    distance: 0,
    profil: a,
    contributions: {
      densite: null,
      evolution: null,
      emploisParHabitant: null,
      partIndustrie: null,
      classesDensite: null,
      typologie: null,
    },
  }
  return {
    titre: `Semblables à ${territoire.nom}`,
    ...listeDe({
      rows: [self, ...semblables],
      colonnes: [
        COLONNE_NOM,
        colonneCode(territoire.type, ({ code }: Un) => code),
        {
          id: 'type',
          titre: 'Nature',
          type: 'texte',
          valeur: (un: Un) => NOMS_TYPE[COUCHES[un.couche].type].un,
        },
        {
          id: 'ecart',
          titre: 'Écart',
          type: 'nombre',
          decimales: 3,
          valeur: ({ distance }: Un) => distance,
        },
        nombre('densite', 'Densité', 'hab./km²', 1, ({ profil }) => profil.densite),
        part('evolution', 'Évolution 2013-2018', ({ profil }) => profil.evolution),
        nombre(
          'emplois_par_habitant',
          'Emplois par habitant',
          '',
          2,
          ({ profil }) => profil.emploisParHabitant,
        ),
        part('part_industrie', 'Établissements industriels', ({ profil }) => profil.partIndustrie),
        ...densites.map((nom, at) =>
          part(`densite_${at + 1}`, `Communes : ${nom.toLowerCase()}`, ({ profil }) => {
            return profil.classesDensite?.[at] ?? null
          }),
        ),
        ...DEFINITIONS.map(({ id, titre }) =>
          part(`ecart_${asciiOf(id)}`, `Part de l’écart : ${titre.toLowerCase()}`, (un) => {
            return un.contributions[id]
          }),
        ),
      ],
      geometrie: (un) => ({ couche: un.couche, code: un.code }),
    }),
    parametres: [
      { nom: 'Territoire (première ligne)', valeur: territoire.nom },
      { nom: 'Parmi', valeur: parmi },
      ...DEFINITIONS.map(({ id, titre }) => ({
        nom: `Poids, ${titre.toLowerCase()}`,
        valeur: NOMS_POIDS[crans[id]] ?? '',
      })),
    ],
    notes: [
      'Écart : 0 pour le même profil, 1 pour environ un écart type sur chaque variable.',
      ...DEFINITIONS.map(({ titre, definition }) => `${titre} : ${definition}`),
    ],
    origine: {
      couches: [...new Set([couche, ...semblables.map((un) => un.couche)])],
      definitions: ['population2018', 'emplois2018', 'etablissementsIndustrie'],
      sources: ['insee-densite'],
      hasMemento: territoire.type === 'pays',
    },
  }
}

function part(id: string, titre: string, valeur: (un: Un) => number | null): ColonneDe<Un> {
  return { id, titre, type: 'pourcentage', valeur }
}

function nombre(
  id: string,
  titre: string,
  unite: string,
  decimales: number,
  valeur: (un: Un) => number | null,
): ColonneDe<Un> {
  return { id, titre, ...(unite === '' ? {} : { unite }), type: 'nombre', decimales, valeur }
}

function asciiOf(id: Variable): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
