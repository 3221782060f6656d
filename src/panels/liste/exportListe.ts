import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { coucheOfLayer, type LayerId, typeOfLayer } from '#/layers/layerIds.ts'
import { layerOf } from '#/layers/registry.ts'
import {
  COLONNE_NOM,
  codeOf,
  colonneCode,
  colonneCommunes,
  colonneHabitants,
  colonneSurface,
  geometrieOf,
} from '../parts/colonnesExport.ts'
import { EN_MILLESIME } from '../parts/couches.ts'
import { type ListeExport, listeDe, parametreFiltre } from '../parts/listeExport.ts'
import type { LigneListe } from './lignes.ts'

/** The list of a layer as a file: the columns on screen, and the code. */
export function exportListe(
  rows: readonly LigneListe[],
  { layer, millesime, filter }: { layer: LayerId; millesime: Millesime; filter: string },
): ListeExport {
  const couche = coucheOfLayer(layer, millesime)
  const isCommune = layer === 'commune'
  const isDated = couche !== null && COUCHES[couche].millesime !== null
  const { titre } = layerOf(layer)
  return {
    titre: isDated ? `${titre} ${EN_MILLESIME[millesime]}` : titre,
    ...listeDe({
      rows,
      colonnes: [
        COLONNE_NOM,
        colonneCode(typeOfLayer(layer) ?? 'commune', ({ id }: LigneListe) => codeOf(id)),
        colonneHabitants((ligne: LigneListe) => ligne.population),
        ...(isCommune ? [] : [colonneCommunes((ligne: LigneListe) => ligne.nbCommunes)]),
        colonneSurface((ligne: LigneListe) => ligne.areaKm2),
      ],
      geometrie: ({ id }) => geometrieOf(id, millesime),
    }),
    parametres: [
      { nom: 'Couche', valeur: titre },
      ...(isDated || isCommune
        ? [{ nom: 'Millésime choisi', valeur: EN_MILLESIME[millesime] }]
        : []),
      ...parametreFiltre(filter),
    ],
    ...(isCommune
      ? {
          notes: [
            'Communes dans leurs limites de 2018 ; les habitants sont ceux du millésime, ramenés à ces limites.',
          ],
        }
      : {}),
    origine: {
      couches: couche === null ? [communesCouche(millesime)] : [couche],
      definitions: ['surface'],
    },
  }
}

/** Communes are on no couche: their population is the one of the EPCI of the vintage. */
function communesCouche(millesime: Millesime): CoucheId {
  return `epci-${millesime}`
}
