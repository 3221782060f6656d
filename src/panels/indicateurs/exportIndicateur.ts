import { COUCHES } from '#/domain/couche.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import type { CarteCalculee, LigneCarte } from '#/indicateurs/carteDe.ts'
import { formatUpTo } from '#/lib/formatNumber.ts'
import { COLONNE_NOM, colonneCode } from '../parts/colonnesExport.ts'
import { type ListeExport, listeDe, parametreFiltre } from '../parts/listeExport.ts'

/** Every unit with its value and its class, and where the classes end. */
export function exportIndicateur(
  rows: readonly LigneCarte[],
  carte: CarteCalculee,
  filter: { nom: string; classe: number | null },
): ListeExport {
  const { indicateur, couche, thematique, limites } = carte
  const { type, millesime } = COUCHES[couche]
  return {
    titre: thematique.titre,
    ...listeDe({
      rows,
      colonnes: [
        COLONNE_NOM,
        colonneCode(type, ({ code }: LigneCarte) => code),
        {
          id: 'valeur',
          titre: indicateur.nom,
          ...(indicateur.unite === '' ? {} : { unite: indicateur.unite }),
          type: 'nombre',
          decimales: indicateur.decimales,
          valeur: ({ valeur }: LigneCarte) => valeur,
        },
        {
          id: 'classe',
          titre: 'Classe de la carte',
          type: 'texte',
          valeur: ({ rang }: LigneCarte) =>
            rang === null ? null : (thematique.classes[rang]?.label ?? null),
        },
      ],
      geometrie: ({ code }) => ({ couche, code }),
    }),
    parametres: [
      { nom: 'Indicateur', valeur: indicateur.nom },
      { nom: 'Millésime des chiffres', valeur: indicateur.millesime },
      {
        nom: 'Unités',
        valeur: `${NOMS_TYPE[type].plusieurs}${millesime === null ? '' : `, ${millesime}`}`,
      },
      {
        nom: 'Limites des classes',
        valeur: limites.map((limite) => formatUpTo(limite, 6)).join(' ; '),
      },
      ...(filter.classe === null
        ? []
        : [
            {
              nom: 'Filtre par classe',
              valeur: thematique.classes[filter.classe]?.label ?? 'sans donnée',
            },
          ]),
      ...parametreFiltre(filter.nom),
    ],
    notes: [`${indicateur.nom} : ${indicateur.definition}`],
    origine: { couches: [couche], definitions: indicateur.sources },
  }
}
