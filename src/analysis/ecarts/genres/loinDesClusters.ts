import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import { complement } from '#/analysis/phrase/groupeNominal.ts'
import { formatKm, formatShare } from '#/lib/formatNumber.ts'
import {
  douteOf,
  filtreOf,
  LIMITES_CLUSTERS,
  nearestOf,
  PARAMETRE_STATUTS,
  preuveCluster,
  preuvesPortee,
} from '../clustersProches.ts'
import { toForce } from '../force.ts'
import { defineGenre } from '../genre.ts'

export const loinDesClusters = defineGenre({
  id: 'loin-des-clusters',
  nom: 'Habitants et emplois loin de tout cluster',
  echelle: 'france',
  definition:
    'Un territoire dont la plupart des habitants vivent à plus de 20, 40 ou 60 km du siège de tout pôle ou cluster.',
  limites: LIMITES_CLUSTERS,
  unites: ['epci-actuel', 'petr', 'zone-emploi-2020', 'departement', 'region'],
  unite: '% d’habitants hors de portée',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'rayon',
      kind: 'choix',
      libelle: 'Rayon',
      defaut: '60',
      choix: [
        { id: '20', libelle: '20 km' },
        { id: '40', libelle: '40 km' },
        { id: '60', libelle: '60 km' },
      ],
      raison:
        'Le plus large des trois : au-delà de 60 km à vol d’oiseau, une réunion prend la demi-journée. À 20 km, presque toute la France rurale est loin de tout.',
    },
    {
      id: 'part',
      kind: 'nombre',
      libelle: 'Habitants au-delà de ce rayon, au moins',
      unite: '%',
      defaut: 90,
      min: 1,
      max: 100,
      pas: 1,
      raison: 'Presque tous les habitants : c’est le territoire entier qui est loin, non son bord.',
    },
    PARAMETRE_STATUTS,
  ],
  find: ({ contexte, couche, parametres }) => {
    const filtre = filtreOf(parametres)
    const rayon = Number(parametres.choix('rayon'))
    const seuil = parametres.nombre('part') / 100
    const portees = contexte.portees(couche, filtre, rayon)
    return contexte.unites(couche).liste.flatMap((unite) => {
      const portee = portees[unite.row]
      if (!portee || portee.total.population === 0) return []
      const { total } = portee
      const within = portee.dans.at(-1) ?? { population: 0, emplois: 0 }
      const beyond = (total.population - within.population) / total.population
      if (beyond < seuil) return []
      const near = nearestOf(unite, contexte, filtre)
      const emplois = total.emplois === 0 ? null : (total.emplois - within.emplois) / total.emplois
      const who = beyond === 1 ? 'Tous les habitants' : `${formatShare(beyond)} des habitants`
      const jobs =
        emplois === null
          ? ''
          : emplois === 1
            ? ' et tous les emplois'
            : ` et ${formatShare(emplois)} des emplois`
      const proche = near
        ? ` ; le plus proche ${complement(near.depuis)} est ${near.cluster.nom}, à ${formatKm(near.km)}`
        : ''
      return [
        {
          id: `loin-des-clusters:${unite.id}`,
          genre: 'loin-des-clusters',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: 100 * beyond,
          force: toForce(near?.km ?? Number.POSITIVE_INFINITY, 1.25 * rayon, 1.5 * rayon),
          phrase: finishSentence(
            `${who}${jobs} ${unite.nomme.du} sont à plus de ${formatKm(rayon)} de tout cluster connu${proche}.`,
          ),
          preuves: [
            ...preuvesPortee(contexte, portee),
            ...(near ? [preuveCluster(near.cluster, near.km)] : []),
          ],
          ...douteOf(near?.cluster, unite, contexte, filtre),
        },
      ]
    })
  },
})
