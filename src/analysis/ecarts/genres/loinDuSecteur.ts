import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import { complement } from '#/analysis/phrase/groupeNominal.ts'
import { formatKm } from '#/lib/formatNumber.ts'
import {
  douteOf,
  filtreOf,
  LIMITES_CLUSTERS,
  nearestOf,
  PARAMETRE_STATUTS,
  preuveCluster,
} from '../clustersProches.ts'
import { toForce } from '../force.ts'
import { defineGenre } from '../genre.ts'
import { preuveDistance } from '../preuves.ts'
import { nomSecteur, SECTEURS } from '../secteurs.ts'

export const loinDuSecteur = defineGenre({
  id: 'loin-du-secteur',
  nom: 'Loin de tout cluster d’un secteur',
  echelle: 'france',
  definition:
    'Un territoire dont les habitants sont, en moyenne, au-delà d’une distance choisie du siège de tout cluster d’un secteur choisi.',
  limites: `Le secteur d’un cluster est notre lecture de sa filière ; un territoire peut n’avoir aucune entreprise de ce secteur, et n’en manquer à personne. ${LIMITES_CLUSTERS}`,
  unites: ['epci-actuel', 'petr', 'zone-emploi-2020', 'departement', 'region'],
  unite: 'km, en moyenne par habitant',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'secteur',
      kind: 'choix',
      libelle: 'Secteur',
      defaut: 'agroalimentaire',
      choix: SECTEURS,
      raison:
        'Celui de l’exemple du mémento : le Pays Lédonien, qui n’a pas de cluster agroalimentaire, travaille avec celui de Dijon (p. 21).',
    },
    {
      id: 'distance',
      kind: 'nombre',
      libelle: 'Distance moyenne, au moins',
      unite: 'km',
      defaut: 160,
      min: 10,
      max: 400,
      pas: 10,
      raison:
        'Le double des quelque 80 km de Lons-le-Saunier à Dijon, où l’on parvient encore à partager un poste.',
    },
    PARAMETRE_STATUTS,
  ],
  find: ({ contexte, couche, parametres }) => {
    const secteur = parametres.choix('secteur')
    const filtre = filtreOf(parametres, secteur)
    const seuil = parametres.nombre('distance')
    const portees = contexte.portees(couche, filtre, RAYON_SANS_OBJET)
    return contexte.unites(couche).liste.flatMap((unite) => {
      const moyenne = portees[unite.row]?.moyenneKm ?? null
      if (moyenne === null || moyenne < seuil) return []
      const near = nearestOf(unite, contexte, filtre)
      const proche = near
        ? ` ; le plus proche ${complement(near.depuis)} est ${near.cluster.nom}, à ${formatKm(near.km)}`
        : ''
      return [
        {
          id: `loin-du-secteur:${unite.id}`,
          genre: 'loin-du-secteur',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: moyenne,
          force: toForce(moyenne, 1.25 * seuil, 1.5 * seuil),
          phrase: finishSentence(
            `Les habitants ${unite.nomme.du} sont en moyenne à ${formatKm(moyenne)} d’un cluster du secteur « ${nomSecteur(secteur)} »${proche}.`,
          ),
          preuves: [
            preuveDistance({
              libelle: 'Distance moyenne des habitants au cluster le plus proche de chacun',
              valeur: moyenne,
              unite: 'km',
            }),
            ...(near ? [preuveCluster(near.cluster, near.km)] : []),
          ],
          ...douteOf(near?.cluster, unite, contexte, filtre),
        },
      ]
    })
  },
})

/** No radius is counted here: the mean is enough. */
const RAYON_SANS_OBJET = 0
