import type { Mesure } from '#/analysis/communes/mesure.ts'
import type { MesureAtelier } from '#/analysis/worker/protocol.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import type { Commune, CommuneTable } from '#/datasets/communeTable.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Atelier } from '#/store/atelier.slice.ts'
import {
  COLONNE_NOM,
  colonneCode,
  colonneCommunes,
  colonneHabitants,
  colonneSurface,
} from '../parts/colonnesExport.ts'
import { EN_MILLESIME, findInCouche } from '../parts/couches.ts'
import { type ListeExport, listeDe } from '../parts/listeExport.ts'
import type { Perimetre } from './perimetreOf.ts'

type Donnees = {
  perimetre: Perimetre
  table: CommuneTable
  catalogue: Catalogue
  atelier: Atelier
}

/** The communes of the perimeter, each with its EPCI. */
export function exportComposition({ perimetre, table, catalogue, atelier }: Donnees): ListeExport {
  const { millesime } = atelier
  const couche: CoucheId = `epci-${millesime}`
  const epciOf = ({ index }: Commune) =>
    table.parentsOf(index).find((parent) => parent.couche === couche)?.code ?? null
  const base = new Set(perimetre.base)
  return {
    titre: 'Communes du périmètre de l’atelier',
    ...listeDe({
      rows: perimetre.polygones.map((index) => table.commune(index)),
      colonnes: [
        COLONNE_NOM,
        colonneCode('commune', ({ code }: Commune) => code),
        {
          id: 'epci',
          titre: 'EPCI',
          type: 'texte',
          valeur: (commune: Commune) => {
            const code = epciOf(commune)
            return code === null ? null : (findInCouche(catalogue, couche, code)?.nom ?? code)
          },
        },
        { id: 'siren', titre: 'SIREN de l’EPCI', type: 'code', valeur: epciOf },
        {
          id: 'origine',
          titre: 'Au départ',
          type: 'texte',
          valeur: ({ index }: Commune) => (base.has(index) ? 'oui' : 'non'),
        },
        colonneHabitants((commune: Commune) => commune.population[millesime]),
        colonneSurface((commune: Commune) => commune.areaKm2),
      ],
      geometrie: ({ code }) => ({ commune: code }),
    }),
    ...contexteOf({ table, catalogue, atelier, perimetre }),
  }
}

/** The perimeter in one piece, with what it weighs: a row, a shape. */
export function exportPerimetre(
  { perimetre, table, catalogue, atelier }: Donnees,
  { mesure }: MesureAtelier,
): ListeExport {
  type Un = { nom: string; mesure: Mesure }
  const codes = perimetre.polygones.map((index) => table.commune(index).code)
  return {
    titre: 'Périmètre de l’atelier',
    ...listeDe({
      rows: [{ nom: 'Périmètre de l’atelier', mesure }],
      colonnes: [
        COLONNE_NOM,
        colonneHabitants((un: Un) => un.mesure.population),
        {
          id: 'emplois',
          titre: 'Emplois',
          type: 'nombre',
          valeur: (un: Un) => un.mesure.emplois,
        },
        colonneCommunes((un: Un) => un.mesure.communes),
        colonneSurface((un: Un) => un.mesure.areaKm2),
      ],
      geometrie: () => ({ communes: codes }),
    }),
    ...contexteOf({ table, catalogue, atelier, perimetre }),
  }
}

function contexteOf({
  atelier: { base, millesime, modifs },
  catalogue,
}: Donnees): Pick<ListeExport, 'parametres' | 'notes' | 'origine'> {
  const depart = base === null ? null : catalogue.findNearest(base, millesime)
  return {
    parametres: [
      { nom: 'Départ', valeur: depart?.nom ?? base ?? 'feuille blanche' },
      { nom: 'Millésime', valeur: EN_MILLESIME[millesime] },
      { nom: 'Changements', valeur: String(modifs.length) },
    ],
    notes: [
      'Périmètre composé par le lecteur dans l’atelier : il n’a rien d’officiel.',
      'Communes dans leurs limites de 2018.',
    ],
    origine: { couches: [`epci-${millesime}`], definitions: ['surface', 'emplois2018'] },
  }
}
