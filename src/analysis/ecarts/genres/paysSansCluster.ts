import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import type { Cluster } from '#/domain/content/cluster.ts'
import type { ContenuEcarts, Preuve } from '#/domain/ecart.ts'
import { defineGenre } from '../genre.ts'
import { isInside, isStrict, listOf, preuveStructure } from '../structures.ts'
import type { Unite } from '../unites.ts'

export const paysSansCluster = defineGenre({
  id: 'pays-sans-cluster',
  nom: 'Pays sans cluster',
  echelle: 'neuf',
  definition:
    'Un Pays où aucun cluster n’a son siège, et qu’aucun cœur de cluster ne recouvre pour l’essentiel.',
  limites:
    'Le périmètre d’un cluster est le zonage qui s’en approche le mieux, avec ses raisons ; plusieurs clusters du mémento n’ont ni siège ni périmètre connus, et ne peuvent être placés.',
  unites: ['pays-2016'],
  unite: 'structures d’un autre genre',
  sens: 'moins-est-pire',
  parametres: [
    {
      id: 'sens',
      kind: 'choix',
      libelle: 'Ce qui compte comme cluster',
      defaut: 'strict',
      choix: [
        { id: 'strict', libelle: 'cluster, pôle de compétitivité, PTCE' },
        { id: 'large', libelle: 'aussi coopératives et réseaux' },
      ],
      raison:
        'Le mémento (p. 4) entend par cluster des PME en réseau autour d’une activité dominante : une coopérative d’entrepreneurs ou un club de toutes activités n’en est pas un.',
    },
    {
      id: 'part',
      kind: 'nombre',
      libelle: 'Recouvrement entre le Pays et le cœur du cluster, au moins',
      unite: '% d’habitants',
      defaut: 50,
      min: 5,
      max: 100,
      pas: 5,
      raison:
        'La majorité des habitants de l’un ou de l’autre : le cluster est alors celui du Pays, non celui du voisin.',
    },
    {
      id: 'perimetres',
      kind: 'choix',
      libelle: 'Périmètres admis',
      defaut: 'probables',
      choix: [
        { id: 'probables', libelle: 'établis ou probables' },
        { id: 'tous', libelle: 'incertains aussi' },
      ],
      raison:
        'Un périmètre qui ne repose que sur un nom ne suffit pas à dire qu’un cluster est là.',
    },
  ],
  find: ({ contexte, contenu, couche, parametres }) => {
    const part = parametres.nombre('part') / 100
    const avecIncertains = parametres.choix('perimetres') === 'tous'
    const isCounted = (cluster: Cluster) =>
      parametres.choix('sens') === 'large' || isStrict(cluster)
    return contexte.unites(couche).liste.flatMap((unite) => {
      const inside = contenu.clusters.filter((cluster) =>
        isInside(cluster, unite, { contexte, part, avecIncertains }),
      )
      const aujourdhui = contexte
        .situes({ secteur: null, statuts: 'tous' })
        .filter(({ memento, polygone }) => !memento && unite.polygones.includes(polygone))
      if (inside.some(isCounted) || aujourdhui.length > 0) return []
      const cites = contenu.clusters.filter(
        (cluster) =>
          cluster.pays.includes(unite.id) && isStrict(cluster) && !inside.includes(cluster),
      )
      const others =
        inside.length > 0
          ? ` ; ${listOf(inside.map(({ nom }) => nom))} y ${inside.length > 1 ? 'sont, d’un' : 'est, d’un'} autre genre`
          : ''
      const doute = douteOf(unite, contenu, cites)
      return [
        {
          id: `pays-sans-cluster:${unite.code}`,
          genre: 'pays-sans-cluster',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: inside.length,
          force: doute !== null ? 0 : inside.length === 0 ? 2 : 1,
          phrase: finishSentence(`Aucun cluster n’est situé dans ${unite.nomme.le}${others}.`),
          preuves: [
            ...preuvesTableau(unite, contenu),
            ...inside.map(preuveStructure),
            ...cites.map(preuveStructure),
          ],
          ...(doute === null ? {} : { doute }),
        },
      ]
    })
  },
})

const caseOf = ({ id }: Unite, { monographies }: ContenuEcarts) =>
  monographies
    .find((monographie) => monographie.id === id)
    ?.formes.find(({ forme }) => forme === 'cluster')

/** What the table of page 6 says under « Cluster », and how the monograph departs from it. */
function preuvesTableau(unite: Unite, contenu: ContenuEcarts): Preuve[] {
  const cell = caseOf(unite, contenu)
  if (!cell || cell.page === null) return []
  const texte = cell.declaree
    ? 'Le tableau des formes d’animation y coche « Cluster ».'
    : 'Le tableau des formes d’animation n’y coche pas « Cluster ».'
  const { nuance } = cell
  return [
    { kind: 'memento', texte: finishSentence(texte), page: cell.page },
    ...(nuance ? [{ kind: 'memento' as const, texte: nuance.texte, page: nuance.page }] : []),
  ]
}

function douteOf(unite: Unite, contenu: ContenuEcarts, cites: readonly Cluster[]): string | null {
  const sansLieu = cites.filter(
    ({ siege, perimetres }) =>
      siege === null && perimetres.every(({ certitude }) => certitude === 'incertaine'),
  )
  if (sansLieu.length > 0) {
    const page = sansLieu[0]?.pages[0]
    return finishSentence(
      `Le mémento (p. ${page ?? '?'}) cite ${listOf(sansLieu.map(({ nom }) => nom))} sans dire où : ${sansLieu.length > 1 ? 'ils peuvent' : 'il peut'} être dans le Pays.`,
    )
  }
  const cell = caseOf(unite, contenu)
  return cell?.declaree
    ? finishSentence(`Le tableau du mémento (p. ${cell.page ?? 6}) y coche pourtant « Cluster ».`)
    : null
}
