import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import type { Cluster } from '#/domain/content/cluster.ts'
import type { Lien } from '#/domain/content/lien.ts'
import type { Ecart, Preuve } from '#/domain/ecart.ts'
import { defineGenre } from '../genre.ts'
import { preuveLien, relie } from '../liens.ts'
import { perimetreOf, presenceOf } from '../neuf.ts'
import { preuvePart } from '../preuves.ts'
import { preuveStructure } from '../structures.ts'

export const clusterSansLien = defineGenre({
  id: 'cluster-sans-lien',
  nom: 'Cluster sans lien avec le Pays',
  echelle: 'neuf',
  definition:
    'Un cluster présent dans le Pays, par son siège, son périmètre ou d’après la monographie, avec qui le mémento ne décrit aucun lien du Pays, ni en cours, ni passé, ni en projet.',
  limites:
    'Le mémento ne dit pas tout : une absence de lien dans le texte n’est pas toujours une absence sur le terrain. Les liens de ses EPCI ou d’un parc ne comptent pas pour le Pays, mais sont montrés.',
  unites: ['pays-2016'],
  unite: '% des habitants du Pays dans le périmètre du cluster',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'part',
      kind: 'nombre',
      libelle: 'Part du Pays dans le périmètre du cluster, au moins',
      unite: '% d’habitants',
      defaut: 50,
      min: 5,
      max: 100,
      pas: 5,
      raison:
        'La majorité des habitants. Un cluster que la monographie dit présent compte de toute façon.',
    },
  ],
  find: ({ contexte, contenu, couche, parametres }) => {
    const part = parametres.nombre('part') / 100
    return contexte.unites(couche).liste.flatMap((unite) =>
      contenu.clusters.flatMap((cluster): Ecart[] => {
        const presence = presenceOf(contexte, unite.polygones, {
          siege: cluster.siege?.commune ?? null,
          perimetre: perimetreOf(contexte.tables, cluster, {
            roles: ['coeur', 'aire'],
            avecIncertains: false,
          }),
        })
        const isTold = cluster.pays.includes(unite.id)
        const isThere = presence.siegeDedans || presence.partDuPays >= part
        const liens = contenu.liens.filter((lien) => relie(lien, unite.id, `cluster:${cluster.id}`))
        if (!(isTold || isThere) || liens.some(isLink)) return []
        const isRefused = liens.length > 0
        const isPlaced = presence.siegeDedans || presence.habitants > 0
        const autour = contenu.liens.filter(
          (lien) => `cluster:${cluster.id}` === lien.de || `cluster:${cluster.id}` === lien.vers,
        )
        return [
          {
            id: `cluster-sans-lien:${unite.code}:${cluster.id}`,
            genre: 'cluster-sans-lien',
            territoire: unite.id,
            region: unite.region,
            departement: unite.departement,
            valeur: isPlaced ? 100 * presence.partDuPays : null,
            force: isRefused ? 2 : isPlaced ? 1 : 0,
            phrase: finishSentence(
              `Entre ${unite.nomme.le} et ${cluster.nom}, ${isRefused ? 'le mémento dit qu’il n’y a pas de relation' : 'le mémento ne décrit aucun lien'}.`,
            ),
            preuves: [
              preuveStructure(cluster),
              ...autour.flatMap(preuveLien),
              ...(isPlaced
                ? [
                    preuvePart(contexte.sources, '2016', {
                      libelle: 'Habitants du Pays dans le périmètre du cluster',
                      part: presence.partDuPays,
                    }),
                  ]
                : []),
              ...cluster.perimetres.map(
                ({ territoire, motif }): Preuve => ({
                  kind: 'territoire',
                  territoire,
                  role: motif,
                }),
              ),
            ],
            ...douteOf(cluster, isPlaced),
          },
        ]
      }),
    )
  },
})

/** A presence without a described link, and a told absence, are no links. */
function isLink({ type, etat }: Lien): boolean {
  return type !== 'presence' && type !== 'sans-relation' && etat !== 'absent'
}

function douteOf({ perimetres }: Cluster, isPlaced: boolean): { doute?: string } {
  if (isPlaced) return {}
  return {
    doute:
      perimetres.length === 0
        ? 'Ni siège dans le Pays, ni périmètre connu : le cluster n’est là que d’après le mémento.'
        : 'Le périmètre de ce cluster est incertain : il n’est là que d’après le mémento.',
  }
}
