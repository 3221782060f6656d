import type { Chiffre } from '#/domain/geoFiles.ts'
import { type Indicateur, rapport } from '../indicateur.ts'

/** The five sectors INSEE counts; a sixth would be one more row. */
const SECTEURS: readonly { id: string; chiffre: Chiffre; de: string; dans: string }[] = [
  {
    id: 'agriculture',
    chiffre: 'etablissementsAgriculture',
    de: 'de l’agriculture',
    dans: 'dans l’agriculture',
  },
  {
    id: 'industrie',
    chiffre: 'etablissementsIndustrie',
    de: 'de l’industrie',
    dans: 'dans l’industrie',
  },
  {
    id: 'construction',
    chiffre: 'etablissementsConstruction',
    de: 'de la construction',
    dans: 'dans la construction',
  },
  {
    id: 'commerce-services',
    chiffre: 'etablissementsCommerceServices',
    de: 'du commerce et des services',
    dans: 'dans le commerce et les services',
  },
  {
    id: 'administration',
    chiffre: 'etablissementsAdministration',
    de: 'de l’administration, de l’enseignement et de la santé',
    dans: 'dans l’administration, l’enseignement et la santé',
  },
]

const TOUS: readonly Indicateur[] = [
  {
    id: 'etablissements-par-habitant',
    groupe: 'Établissements',
    nom: 'Établissements pour 1 000 habitants',
    selon: 'leur nombre d’établissements pour 1 000 habitants',
    unite: 'pour 1 000 hab.',
    decimales: 1,
    kind: 'rapport',
    milieu: null,
    definition: 'Établissements actifs fin 2018, tous secteurs, pour mille habitants de 2018.',
    millesime: '2018',
    sources: ['etablissements', 'population2018'],
    valeur: ({ chiffres }) => rapport(chiffres.etablissements, chiffres.population2018, 1000),
  },
  {
    id: 'etablissements',
    groupe: 'Établissements',
    nom: 'Établissements',
    selon: 'leur nombre d’établissements',
    unite: 'établ.',
    decimales: 0,
    kind: 'effectif',
    milieu: null,
    taux: 'etablissements-par-habitant',
    definition: 'Établissements actifs fin 2018, tous secteurs, quelle que soit leur taille.',
    millesime: '2018',
    sources: ['etablissements'],
    valeur: ({ chiffres }) => chiffres.etablissements,
  },
]

const effectif = ({ id, chiffre, de }: (typeof SECTEURS)[number]): Indicateur => ({
  id: `etablissements-${id}`,
  groupe: 'Établissements',
  nom: `Établissements ${de}`,
  selon: `leur nombre d’établissements ${de}`,
  unite: 'établ.',
  decimales: 0,
  kind: 'effectif',
  milieu: null,
  taux: `etablissements-${id}-part`,
  definition: `Établissements ${de} actifs fin 2018, quelle que soit leur taille.`,
  millesime: '2018',
  sources: [chiffre],
  valeur: ({ chiffres }) => chiffres[chiffre],
})

const part = ({ id, chiffre, de }: (typeof SECTEURS)[number]): Indicateur => ({
  id: `etablissements-${id}-part`,
  groupe: 'Part des secteurs',
  nom: `Part des établissements ${de}`,
  selon: `la part de leurs établissements ${de}`,
  unite: '%',
  decimales: 1,
  kind: 'rapport',
  milieu: null,
  definition: `Établissements ${de} pour cent établissements, fin 2018. Une usine et un atelier comptent pour un.`,
  millesime: '2018',
  sources: [chiffre, 'etablissements'],
  valeur: ({ chiffres }) => rapport(chiffres[chiffre], chiffres.etablissements, 100),
})

const quotient = ({ id, chiffre, de, dans }: (typeof SECTEURS)[number]): Indicateur => ({
  id: `etablissements-${id}-quotient`,
  groupe: 'Spécialisation',
  nom: `Spécialisation ${dans}`,
  selon: `leur spécialisation ${dans}`,
  unite: 'pour 100 en France',
  decimales: 0,
  kind: 'indice',
  milieu: 100,
  nomMilieu: 'la part de France métropolitaine',
  definition: `Quotient de localisation : part des établissements ${de} dans l’unité, rapportée à leur part en France métropolitaine, qui vaut 100. Il compte des établissements, pas des emplois : une grande usine ne s’y voit pas.`,
  millesime: '2018',
  sources: [chiffre, 'etablissements'],
  valeur: (ligne, france) => {
    const own = rapport(ligne.chiffres[chiffre], ligne.chiffres.etablissements)
    const reference = rapport(france.chiffres[chiffre], france.chiffres.etablissements)
    return rapport(own, reference, 100)
  },
})

export const ETABLISSEMENTS: readonly Indicateur[] = [
  ...TOUS,
  ...SECTEURS.map(effectif),
  ...SECTEURS.map(part),
  ...SECTEURS.map(quotient),
]
