import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import { formatInteger, formatKm } from '#/lib/formatNumber.ts'
import {
  filtreOf,
  LIMITES_CLUSTERS,
  PARAMETRE_STATUTS,
  preuveCluster,
  preuvesAlentours,
} from '../clustersProches.ts'
import { toForce } from '../force.ts'
import { defineGenre } from '../genre.ts'

export const clusterPeuEntoure = defineGenre({
  id: 'cluster-peu-entoure',
  nom: 'Cluster peu entouré',
  echelle: 'france',
  definition:
    'Un pôle ou un cluster qui a peu d’habitants, donc peu d’emplois et d’entreprises, à 20, 40 ou 60 km de son siège. Il est dessiné sur le territoire où il siège.',
  limites: `Un siège n’est pas une aire d’action : un pôle de compétitivité travaille dans toute une région. ${LIMITES_CLUSTERS}`,
  unites: ['epci-actuel', 'petr', 'zone-emploi-2020', 'departement', 'region'],
  unite: 'habitants dans le rayon',
  sens: 'moins-est-pire',
  parametres: [
    {
      id: 'rayon',
      kind: 'choix',
      libelle: 'Rayon',
      defaut: '40',
      choix: [
        { id: '20', libelle: '20 km' },
        { id: '40', libelle: '40 km' },
        { id: '60', libelle: '60 km' },
      ],
      raison: 'Le rayon du milieu : celui d’un déplacement ordinaire pour une réunion.',
    },
    {
      id: 'habitants',
      kind: 'nombre',
      libelle: 'Habitants dans le rayon, au plus',
      unite: 'habitants',
      defaut: 300_000,
      min: 50_000,
      max: 12_000_000,
      pas: 50_000,
      raison:
        'Six des soixante clusters situés y tombent, ceux de villes petites et moyennes. Au plus haut, la liste les donne tous.',
    },
    PARAMETRE_STATUTS,
  ],
  find: ({ contexte, couche, parametres }) => {
    const rayon = Number(parametres.choix('rayon'))
    const seuil = parametres.nombre('habitants')
    const { liste } = contexte.unites(couche)
    const { holderStarts, holders } = contexte.tables.index(couche)
    return contexte.situes(filtreOf(parametres)).flatMap((cluster) => {
      const dans = contexte.alentours(cluster.polygone, rayon)
      const { population, emplois } = dans.at(-1) ?? { population: 0, emplois: 0 }
      // Outside every territory of the couche (a town without a PETR), there is nothing to draw.
      const first = holderStarts[cluster.polygone] ?? 0
      const isHeld = first < (holderStarts[cluster.polygone + 1] ?? 0)
      const unite = isHeld ? liste[holders[first] ?? -1] : undefined
      if (population > seuil || !unite) return []
      return [
        {
          id: `cluster-peu-entoure:${cluster.id}`,
          genre: 'cluster-peu-entoure',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: population,
          force: toForce(population, seuil * 0.75, seuil * 0.5),
          phrase: finishSentence(
            `${cluster.nom}, à ${cluster.communeNom ?? unite.nom}, a ${formatInteger(population)} habitants et ${formatInteger(Math.round(emplois))} emplois à moins de ${formatKm(rayon)}.`,
          ),
          preuves: [...preuvesAlentours(contexte, dans), preuveCluster(cluster, null)],
          ...(cluster.statut === 'verifie'
            ? {}
            : { doute: 'Le siège de ce cluster est à vérifier.' }),
        },
      ]
    })
  },
})
