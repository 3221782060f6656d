import { LIBELLES_ECART, type PaysIdentite } from '#/domain/content/pays.ts'
import type { ColonneDe } from '#/io/tableau.ts'
import { geometrieOf } from '../parts/colonnesExport.ts'
import { type ListeExport, listeDe } from '../parts/listeExport.ts'
import { GRANDEURS, type Grandeur, millesimesOf } from './lignes.ts'

type Ligne = { pays: PaysIdentite; grandeur: Grandeur }

/** A row a Pays and a figure: what the memento says, what the tables give by year, and why they differ. */
export function exportMesures(pays: readonly PaysIdentite[]): ListeExport {
  const rows = GRANDEURS.flatMap((grandeur) => pays.map((one) => ({ pays: one, grandeur })))
  const years = [...new Set(GRANDEURS.flatMap((grandeur) => millesimesOf(pays, grandeur)))].sort()
  const of = ({ pays: one, grandeur }: Ligne) => grandeur.of(one)
  const texte = (
    id: string,
    titre: string,
    valeur: (ligne: Ligne) => string | null,
  ): ColonneDe<Ligne> => ({ id, titre, type: 'texte', valeur })
  const nombre = (
    id: string,
    titre: string,
    valeur: (ligne: Ligne) => number | null,
  ): ColonneDe<Ligne> => ({ id, titre, type: 'nombre', valeur })
  return {
    titre: 'Mémento et mesures des neuf Pays',
    ...listeDe({
      rows,
      colonnes: [
        texte('pays', 'Pays', (ligne) => ligne.pays.nom),
        texte('grandeur', 'Grandeur', ({ grandeur }) => grandeur.titre),
        nombre('dit', 'Dit par le mémento', (ligne) => of(ligne).memento?.valeur ?? null),
        texte('annee_dite', 'Année dite', (ligne) => of(ligne).memento?.annee ?? null),
        nombre('page', 'Page du mémento', (ligne) => of(ligne).memento?.page ?? null),
        ...years.map((year) =>
          nombre(
            `mesure_${year}`,
            `Mesuré ${year}`,
            (ligne) => of(ligne).mesures.find((one) => one.millesime === year)?.valeur ?? null,
          ),
        ),
        texte('ecart', 'Écart', (ligne) => LIBELLES_ECART[of(ligne).ecart]),
        texte('explication', 'Explication', (ligne) => of(ligne).explication),
      ],
      geometrie: (ligne) => geometrieOf(ligne.pays.id, '2016'),
    }),
    notes: [
      ...GRANDEURS.map(({ titre, definition }) => `${titre} : ${definition}`),
      'Les pages du mémento sont comptées à partir de « Présentation » = 1.',
    ],
    origine: { couches: ['pays-2016'], hasMemento: true },
  }
}
