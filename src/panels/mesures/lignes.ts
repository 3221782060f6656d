import type { ChiffreCompare, PaysIdentite } from '#/domain/content/pays.ts'

/** The four figures the memento gives of each Pays. */
export const GRANDEURS = [
  {
    id: 'habitants',
    titre: 'Habitants',
    definition:
      'Population municipale : chaque personne comptée une fois, là où elle réside. La table d’une année porte sur le recensement d’environ deux ans plus tôt.',
    of: (pays: PaysIdentite): ChiffreCompare => pays.chiffres.habitants,
  },
  {
    id: 'communes',
    titre: 'Communes',
    definition:
      'Communes au 1er janvier de l’année. Leur nombre baisse quand des communes nouvelles se forment, sans que le périmètre bouge.',
    of: (pays: PaysIdentite): ChiffreCompare => pays.chiffres.communes,
  },
  {
    id: 'epci2016',
    titre: 'EPCI en 2016',
    definition:
      'Intercommunalités à fiscalité propre qui composent le Pays, avant la réforme du 1er janvier 2017.',
    of: (pays: PaysIdentite): ChiffreCompare => pays.chiffres.epci2016,
  },
  {
    id: 'epci-apres',
    titre: 'EPCI après la réforme',
    definition:
      'Intercommunalités du Pays au 1er janvier 2017, ou celles que le mémento annonçait.',
    of: (pays: PaysIdentite): ChiffreCompare => pays.chiffres.epciApresReforme,
  },
] as const

export type Grandeur = (typeof GRANDEURS)[number]

/** Years for which at least one Pays has a measure of this figure. */
export function millesimesOf(pays: readonly PaysIdentite[], grandeur: Grandeur): string[] {
  const years = pays.flatMap((one) => grandeur.of(one).mesures.map(({ millesime }) => millesime))
  return [...new Set(years)].sort()
}
