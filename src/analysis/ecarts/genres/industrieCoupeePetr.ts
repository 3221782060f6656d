import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { Preuve } from '#/domain/ecart.ts'
import { territoireId } from '#/domain/territoire.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { toForce } from '../force.ts'
import { defineGenre } from '../genre.ts'
import { LIMITES_PETR } from '../petr.ts'
import { preuvePopulation } from '../preuves.ts'

export const industrieCoupeePetr = defineGenre({
  id: 'industrie-coupee-petr',
  nom: 'Territoire d’industrie coupé par un PETR',
  echelle: 'france',
  definition:
    'La limite d’un PETR passe dans un Territoire d’industrie : une part de ses habitants est dans ce PETR, une autre dans un autre ou dans aucun.',
  limites: LIMITES_PETR,
  unites: ['territoire-industrie-2026', 'territoire-industrie-2023'],
  unite: '% d’habitants hors du PETR principal',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'bord',
      kind: 'nombre',
      libelle: 'Part laissée de chaque côté, au moins',
      unite: '%',
      defaut: 5,
      min: 1,
      max: 50,
      pas: 1,
      raison:
        'Sous 5 %, la limite ne détache qu’une commune ou deux. C’est le seuil sous lequel un Territoire d’industrie est dit sans PETR.',
    },
  ],
  find: ({ contexte, couche, parametres }) => {
    const seuil = parametres.nombre('bord') / 100
    const recouvrements = contexte.recouvrements(couche, 'petr')
    return contexte.unites(couche).liste.flatMap((unite) => {
      const zones = [...(recouvrements[unite.row]?.zones ?? [])].sort(
        (a, b) => (b.partsDeA.population ?? 0) - (a.partsDeA.population ?? 0),
      )
      const [main] = zones
      const inside = main?.partsDeA.population ?? null
      if (!main || inside === null || inside < seuil || 1 - inside < seuil) return []
      const covered = recouvrements[unite.row]?.couvert.population ?? 0
      const dehors = 1 - covered / (recouvrements[unite.row]?.a.population || Number.NaN)
      const others = zones.length - 1
      const ailleurs =
        dehors < seuil && others > 0
          ? 'sont dans un autre PETR'
          : others > 0
            ? 'sont dans un autre PETR ou dans aucun'
            : 'ne sont dans aucun'
      const petr = groupeNominal({ type: 'petr', nom: main.nom })
      return [
        {
          id: `industrie-coupee-petr:${unite.id}`,
          genre: 'industrie-coupee-petr',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: 100 * (1 - inside),
          force: toForce(1 - inside, 0.25, 0.5),
          phrase: finishSentence(
            `${unite.nomme.le} est coupé par la limite ${petr.du} : ${formatShare(inside)} de ses habitants y sont, les autres ${ailleurs}.`,
          ),
          preuves: zones.flatMap((zone): Preuve[] => [
            {
              kind: 'territoire',
              territoire: territoireId('petr', zone.code),
              role: 'PETR ; part des habitants du Territoire d’industrie',
              part: zone.partsDeA.population ?? 0,
            },
            preuvePopulation(contexte.sources, 'actuel', {
              libelle: `Habitants en commun avec ${groupeNominal({ type: 'petr', nom: zone.nom }).le}`,
              valeur: zone.commun.population,
            }),
          ]),
        },
      ]
    })
  },
})
