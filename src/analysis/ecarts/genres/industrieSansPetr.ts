import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import type { Preuve } from '#/domain/ecart.ts'
import { territoireId } from '#/domain/territoire.ts'
import { formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { defineGenre } from '../genre.ts'
import { LIMITES_PETR, partUrbaine } from '../petr.ts'
import { preuveChiffre, preuvePopulation } from '../preuves.ts'

/** Above this share of inhabitants in urban communes, no rural pole is to be expected. */
const PART_URBAINE = 0.5

export const industrieSansPetr = defineGenre({
  id: 'industrie-sans-petr',
  nom: 'Territoire d’industrie sans PETR',
  echelle: 'france',
  definition:
    'Un Territoire d’industrie dont presque aucun habitant ne vit dans un PETR : pas de pôle territorial à qui parler.',
  limites: LIMITES_PETR,
  unites: ['territoire-industrie-2026', 'territoire-industrie-2023'],
  unite: 'habitants hors de tout PETR',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'couverture',
      kind: 'nombre',
      libelle: 'Habitants dans un PETR, au plus',
      unite: '%',
      defaut: 5,
      min: 0,
      max: 50,
      pas: 1,
      raison:
        'Zéro laisserait de côté ceux qu’un PETR ne touche que par une commune ou deux, faute d’un même tracé.',
    },
  ],
  find: ({ contexte, couche, parametres }) => {
    const seuil = parametres.nombre('couverture') / 100
    const recouvrements = contexte.recouvrements(couche, 'petr')
    return contexte.unites(couche).liste.flatMap((unite) => {
      const found = recouvrements[unite.row]
      if (!found?.a.population) return []
      const covered = (found.couvert.population ?? 0) / found.a.population
      if (covered > seuil) return []
      const urbaine = partUrbaine(contexte, unite.polygones)
      const outside = found.a.population - (found.couvert.population ?? 0)
      const reste =
        covered === 0
          ? 'n’est couvert par aucun PETR'
          : `n’a que ${formatShare(covered)} de ses habitants dans un PETR`
      return [
        {
          id: `industrie-sans-petr:${unite.id}`,
          genre: 'industrie-sans-petr',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: outside,
          force: urbaine > PART_URBAINE ? 0 : covered === 0 ? 2 : 1,
          phrase: finishSentence(
            `${unite.nomme.le} ${reste} : ${formatInteger(outside)} habitants.`,
          ),
          preuves: [
            preuvePopulation(contexte.sources, 'actuel', {
              libelle: 'Habitants hors de tout PETR',
              valeur: outside,
            }),
            preuveChiffre(contexte.sources, 'emplois2018', {
              libelle: 'Emplois hors de tout PETR',
              valeur: Math.round(found.horsZonage.emplois ?? 0),
              unite: 'emplois',
            }),
            ...found.zones.map(
              ({ code, partsDeA }): Preuve => ({
                kind: 'territoire',
                territoire: territoireId('petr', code),
                role: 'PETR touché ; part des habitants du Territoire d’industrie',
                part: partsDeA.population ?? 0,
              }),
            ),
          ],
          ...(urbaine > PART_URBAINE
            ? {
                doute: `Territoire de ville : ${formatShare(urbaine)} de ses habitants vivent dans des communes urbaines de la grille de densité de l’INSEE, hors petites villes : on n’y attend pas un pôle rural.`,
              }
            : {}),
        },
      ]
    })
  },
})
