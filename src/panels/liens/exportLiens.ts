import type { NoeudId } from '#/domain/content/acteur.ts'
import {
  LIBELLES_ETAT_LIEN,
  LIBELLES_FORCE,
  LIBELLES_TYPE_LIEN,
  type Lien,
} from '#/domain/content/lien.ts'
import { type ListeExport, listeDe, parametreFiltre } from '../parts/listeExport.ts'

/** Every link of the list, its two ends, dates, strength and page. */
export function exportLiens(
  rows: readonly Lien[],
  { filter, nomOf }: { filter: string; nomOf: (id: NoeudId) => string },
): ListeExport {
  return {
    titre: 'Liens entre acteurs',
    ...listeDe({
      rows,
      colonnes: [
        { id: 'de', titre: 'De', type: 'texte', valeur: ({ de }: Lien) => nomOf(de) },
        { id: 'vers', titre: 'Vers', type: 'texte', valeur: ({ vers }: Lien) => nomOf(vers) },
        {
          id: 'type',
          titre: 'Type',
          type: 'texte',
          valeur: ({ type }: Lien) => LIBELLES_TYPE_LIEN[type],
        },
        {
          id: 'phrase',
          titre: 'En une phrase',
          type: 'texte',
          valeur: (lien: Lien) => lien.phrase,
        },
        {
          id: 'etat',
          titre: 'État',
          type: 'texte',
          valeur: ({ etat }: Lien) => LIBELLES_ETAT_LIEN[etat],
        },
        { id: 'depuis', titre: 'Depuis', type: 'texte', valeur: ({ depuis }: Lien) => depuis },
        { id: 'jusqua', titre: 'Jusqu’à', type: 'texte', valeur: ({ jusqua }: Lien) => jusqua },
        {
          id: 'quand',
          titre: 'Date dite',
          type: 'texte',
          valeur: ({ quand }: Lien) => quand ?? null,
        },
        { id: 'force', titre: 'Force (1 à 3)', type: 'nombre', valeur: ({ force }: Lien) => force },
        { id: 'page', titre: 'Page du mémento', type: 'nombre', valeur: ({ page }: Lien) => page },
        {
          id: 'source',
          titre: 'Autre source',
          type: 'texte',
          valeur: ({ source }: Lien) => source ?? null,
        },
      ],
    }),
    parametres: parametreFiltre(filter),
    notes: [
      `Force, notre lecture de ce qu’un lien engage : ${Object.entries(LIBELLES_FORCE)
        .map(([force, words]) => `${force}, ${words}`)
        .join(' ; ')}.`,
      'Les pages du mémento sont comptées à partir de « Présentation » = 1.',
    ],
    origine: { hasMemento: true },
  }
}
