import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import { complement } from '#/analysis/phrase/groupeNominal.ts'
import { territoireId } from '#/domain/territoire.ts'
import { formatDecimal, formatKm, formatShare } from '#/lib/formatNumber.ts'
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
import { preuvesIndustrie, readIndustrie } from '../industrie.ts'
import { preuveDistance } from '../preuves.ts'

export const specialisationSansCluster = defineGenre({
  id: 'specialisation-sans-cluster',
  nom: 'Industrie sans Territoire d’industrie ni cluster',
  echelle: 'france',
  definition:
    'Un territoire où la part des établissements industriels dépasse nettement celle de la France, qui n’est dans aucun Territoire d’industrie et dont la plupart des habitants sont loin de tout pôle ou cluster.',
  limites: `Le quotient compare des établissements, quelle que soit leur taille : un atelier d’un salarié y pèse autant qu’une usine. L’énergie, l’eau et les déchets sont comptés dans l’industrie. INSEE ne donne ici que le total des emplois de chaque commune, non ceux de l’industrie : on les met à côté du quotient, on n’en tire pas de part industrielle. ${LIMITES_CLUSTERS}`,
  unites: ['epci-actuel', 'petr', 'zone-emploi-2020', 'departement', 'region'],
  unite: 'fois la part française',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'quotient',
      kind: 'nombre',
      libelle: 'Quotient de localisation de l’industrie, au moins',
      unite: 'fois',
      defaut: 1.5,
      min: 1,
      max: 4,
      pas: 0.05,
      raison:
        'Une moitié de plus que la part française, 6,7 % des établissements fin 2018 : près d’un EPCI sur quatre y arrive. À 1,25, seuil courant, c’est presque un sur deux, et le mot de spécialisation perd son sens.',
    },
    {
      id: 'etablissements',
      kind: 'nombre',
      libelle: 'Établissements industriels, au moins',
      unite: 'établissements',
      defaut: 30,
      min: 5,
      max: 200,
      pas: 5,
      raison:
        'Garde des petits nombres : sous 30, cinq ateliers de plus ou de moins changent le quotient d’un sixième. Un EPCI sur cinq est au-dessous.',
    },
    {
      id: 'emplois',
      kind: 'nombre',
      libelle: 'Emplois pour 100 habitants, au moins',
      unite: 'emplois',
      defaut: 25,
      min: 0,
      max: 80,
      pas: 1,
      raison:
        'Écarte les territoires où l’on habite plus qu’on ne travaille : la France en a 40, et trois EPCI sur dix moins de 26.',
    },
    {
      id: 'distance',
      kind: 'nombre',
      libelle: 'Distance sans cluster, au moins',
      unite: 'km',
      defaut: 40,
      min: 5,
      max: 150,
      pas: 5,
      raison:
        'Le rayon du milieu des trois que l’on compte partout ici (20, 40 et 60 km). Par la route, c’est plus.',
    },
    {
      id: 'part',
      kind: 'nombre',
      libelle: 'Habitants au-delà de cette distance, au moins',
      unite: '%',
      defaut: 50,
      min: 1,
      max: 100,
      pas: 1,
      raison:
        'La majorité des habitants : un bord proche d’un cluster ne suffit pas à servir le reste.',
    },
    {
      id: 'industrie',
      kind: 'choix',
      libelle: 'Liste des Territoires d’industrie',
      defaut: 'territoire-industrie-2026',
      choix: [
        { id: 'territoire-industrie-2026', libelle: 'de 2026' },
        { id: 'territoire-industrie-2023', libelle: 'de 2023' },
      ],
      raison: 'La plus récente que publie l’ANCT.',
    },
    {
      id: 'couverture',
      kind: 'nombre',
      libelle: 'Habitants dans un Territoire d’industrie, au plus',
      unite: '%',
      defaut: 10,
      min: 0,
      max: 100,
      pas: 1,
      raison:
        'Un Territoire d’industrie est fait d’EPCI entiers : sous 10 %, il ne fait que toucher le territoire.',
    },
    PARAMETRE_STATUTS,
  ],
  find: ({ contexte, couche, parametres }) => {
    const filtre = filtreOf(parametres)
    const km = parametres.nombre('distance')
    const liste =
      parametres.choix('industrie') === 'territoire-industrie-2023'
        ? 'territoire-industrie-2023'
        : 'territoire-industrie-2026'
    const industries = readIndustrie(contexte, couche)
    const recouvrements = contexte.recouvrements(couche, liste)
    const portees = contexte.portees(couche, filtre, km)
    return contexte.unites(couche).liste.flatMap((unite) => {
      const industrie = industries[unite.row]
      const portee = portees[unite.row]
      const recouvrement = recouvrements[unite.row]
      if (!industrie || !portee || !recouvrement || portee.total.population === 0) return []
      const beyond = 1 - (portee.dans.at(-1)?.population ?? 0) / portee.total.population
      const covered =
        (recouvrement.couvert.population ?? 0) / (recouvrement.a.population || Number.NaN)
      if (
        industrie.quotient < parametres.nombre('quotient') ||
        industrie.industriels < parametres.nombre('etablissements') ||
        industrie.emploisPour100 < parametres.nombre('emplois') ||
        100 * beyond < parametres.nombre('part') ||
        !(100 * covered <= parametres.nombre('couverture'))
      )
        return []
      const near = nearestOf(unite, contexte, filtre)
      const loin = near
        ? `le cluster le plus proche ${complement(near.depuis)}, ${near.cluster.nom}, a son siège à ${formatKm(near.km)}`
        : 'aucun cluster n’a de siège connu'
      return [
        {
          id: `specialisation-sans-cluster:${unite.id}`,
          genre: 'specialisation-sans-cluster',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: industrie.quotient,
          force: toForce(industrie.quotient, 1.75, 2),
          phrase: finishSentence(
            `${unite.nomme.le} a ${formatDecimal(industrie.quotient)} fois la part française d’établissements industriels, ${covered === 0 ? 'hors de tout Territoire d’industrie' : `dont un Territoire d’industrie ne prend que ${formatShare(covered)} des habitants`} ; ${loin}.`,
          ),
          preuves: [
            ...preuvesIndustrie(contexte, industrie),
            preuveDistance({
              libelle: `Habitants à plus de ${km} km d’un cluster`,
              valeur: 100 * beyond,
              unite: '%',
            }),
            ...recouvrement.zones.map((zone) => ({
              kind: 'territoire' as const,
              territoire: territoireId(liste, zone.code),
              role: 'Territoire d’industrie ; part des habitants du territoire',
              part: zone.partsDeA.population ?? 0,
            })),
            ...(near ? [preuveCluster(near.cluster, near.km)] : []),
          ],
          ...douteOf(near?.cluster, unite, contexte, filtre),
        },
      ]
    })
  },
})
