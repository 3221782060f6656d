import type { LigneMatrice } from '#/content/matrice.ts'
import type { FormeAnimation } from '#/domain/content/formes.ts'
import type { CaseForme } from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { geometrieOf } from '../parts/colonnesExport.ts'
import { type ListeExport, listeDe } from '../parts/listeExport.ts'
import { LIBELLES_SIGNE, signeOf } from './signes.ts'

type Ligne = { pays: PaysIdentite; forme: FormeAnimation; cell: CaseForme | null }

/** The matrix unrolled, a row a form and a Pays: what filters and pivot tables want. */
export function exportFormes(
  formes: readonly FormeAnimation[],
  lignes: readonly LigneMatrice[],
): ListeExport {
  const rows = formes.flatMap((forme, at) =>
    lignes.map(({ pays, cases }): Ligne => ({ pays, forme, cell: cases[at] ?? null })),
  )
  return {
    titre: 'Formes d’animation des neuf Pays',
    ...listeDe({
      rows,
      colonnes: [
        { id: 'forme', titre: 'Forme', type: 'texte', valeur: ({ forme }: Ligne) => forme.nom },
        { id: 'pays', titre: 'Pays', type: 'texte', valeur: ({ pays }: Ligne) => pays.nom },
        {
          id: 'tableau',
          titre: 'Au tableau du mémento',
          type: 'texte',
          valeur: ({ cell }: Ligne) => (cell === null ? null : cell.declaree ? 'oui' : 'non'),
        },
        {
          id: 'lecture',
          titre: 'Tableau et monographie',
          type: 'texte',
          valeur: ({ cell }: Ligne) => LIBELLES_SIGNE[signeOf(cell)],
        },
        {
          id: 'nuance',
          titre: 'Nuance',
          type: 'texte',
          valeur: ({ cell }: Ligne) => cell?.nuance?.texte ?? null,
        },
        {
          id: 'page',
          titre: 'Page du mémento',
          type: 'nombre',
          valeur: ({ cell }: Ligne) => cell?.nuance?.page ?? cell?.page ?? null,
        },
      ],
      geometrie: ({ pays }) => geometrieOf(pays.id, '2016'),
    }),
    notes: ['Les pages du mémento sont comptées à partir de « Présentation » = 1.'],
    origine: { couches: ['pays-2016'], hasMemento: true },
  }
}
