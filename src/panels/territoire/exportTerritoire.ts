import type { Catalogue } from '#/datasets/catalogue.ts'
import type { Commune, PartCommune } from '#/datasets/communeTable.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { Territoire } from '#/domain/territoire.ts'
import {
  COLONNE_NOM,
  colonneCode,
  colonneCommunes,
  colonneHabitants,
  colonneSurface,
} from '../parts/colonnesExport.ts'
import { EN_MILLESIME, findInCouche } from '../parts/couches.ts'
import { type ListeExport, listeDe, parametreFiltre } from '../parts/listeExport.ts'

type Communes = { territoire: Territoire; couche: CoucheId; millesime: Millesime; filter: string }

/** The communes of a territory, in their limits of 2018. */
export function exportCommunes(
  rows: readonly Commune[],
  { territoire, couche, millesime, filter }: Communes,
): ListeExport {
  return {
    titre: `Communes de ${territoire.nom}`,
    ...listeDe({
      rows,
      colonnes: [
        COLONNE_NOM,
        colonneCode('commune', ({ code }: Commune) => code),
        colonneHabitants((commune: Commune) => commune.population[millesime]),
        colonneSurface((commune: Commune) => commune.areaKm2),
      ],
      geometrie: ({ code }) => ({ commune: code }),
    }),
    parametres: [
      { nom: 'Territoire', valeur: territoire.nom },
      { nom: 'Millésime', valeur: EN_MILLESIME[millesime] },
      ...parametreFiltre(filter),
    ],
    notes: ['Communes dans leurs limites de 2018, celles de la carte.'],
    origine: { couches: [couche], definitions: ['surface'] },
  }
}

type Membres = { territoire: Territoire; couche: CoucheId; into: CoucheId; millesime: Millesime }

/** The EPCI of a territory, whole or in part. */
export function exportEpci(
  rows: readonly PartCommune[],
  { territoire, couche, into, millesime }: Membres,
  catalogue: Catalogue,
): ListeExport {
  const find = ({ code }: PartCommune) => findInCouche(catalogue, into, code)
  return {
    titre: `EPCI de ${territoire.nom} ${EN_MILLESIME[millesime]}`,
    ...listeDe({
      rows: rows.map((row) => ({ ...row, nom: find(row)?.nom ?? row.code })),
      colonnes: [
        COLONNE_NOM,
        colonneCode('epci', ({ code }: PartCommune) => code),
        colonneHabitants((row: PartCommune) => find(row)?.population ?? null),
        colonneCommunes((row: PartCommune) => find(row)?.nbCommunes ?? null),
        {
          id: 'communes_dedans',
          titre: 'Communes de 2018 dans le territoire',
          type: 'nombre',
          valeur: ({ communes }: PartCommune) => communes,
        },
        {
          id: 'communes_2018',
          titre: 'Communes de 2018 de l’EPCI',
          type: 'nombre',
          valeur: ({ total }: PartCommune) => total,
        },
      ],
      geometrie: ({ code }) => ({ couche: into, code }),
    }),
    parametres: [
      { nom: 'Territoire', valeur: territoire.nom },
      { nom: 'Millésime', valeur: EN_MILLESIME[millesime] },
    ],
    origine: { couches: [...new Set([couche, into])] },
  }
}
