import type { Chiffre, Manifest } from '#/domain/geoFiles.ts'

const SOURCE = 'INSEE, base du comparateur de territoires (janvier 2022)'
const PARTAGE =
  ' La valeur d’une commune née après 2018 est partagée entre ses polygones de 2018 selon leur population : c’est un choix de calcul.'

const etablissements = (objet: string) => `Établissements actifs fin 2018${objet}.${PARTAGE}`

const CHIFFRES_DEFINIS: Record<Chiffre, Manifest['definitions'][string]> = {
  population2013: {
    libelle: 'Population 2013',
    definition: `Population municipale au recensement de 2013.${PARTAGE}`,
    source: SOURCE,
    millesime: '2013',
  },
  population2018: {
    libelle: 'Population 2018',
    definition: `Population municipale au recensement de 2018.${PARTAGE}`,
    source: SOURCE,
    millesime: '2018',
  },
  emplois2013: {
    libelle: 'Emplois 2013',
    definition: `Emplois au lieu de travail en 2013, salariés ou non.${PARTAGE}`,
    source: SOURCE,
    millesime: '2013',
  },
  emplois2018: {
    libelle: 'Emplois 2018',
    definition: `Emplois au lieu de travail en 2018, salariés ou non.${PARTAGE}`,
    source: SOURCE,
    millesime: '2018',
  },
  etablissements: {
    libelle: 'Établissements',
    definition: etablissements(', tous secteurs'),
    source: SOURCE,
    millesime: '2018',
  },
  etablissementsAgriculture: {
    libelle: 'Établissements de l’agriculture',
    definition: etablissements(' de l’agriculture, de la sylviculture et de la pêche'),
    source: SOURCE,
    millesime: '2018',
  },
  etablissementsIndustrie: {
    libelle: 'Établissements de l’industrie',
    definition: etablissements(' de l’industrie'),
    source: SOURCE,
    millesime: '2018',
  },
  etablissementsConstruction: {
    libelle: 'Établissements de la construction',
    definition: etablissements(' de la construction'),
    source: SOURCE,
    millesime: '2018',
  },
  etablissementsCommerceServices: {
    libelle: 'Établissements du commerce et des services',
    definition: etablissements(' du commerce, des transports et des services divers'),
    source: SOURCE,
    millesime: '2018',
  },
  etablissementsAdministration: {
    libelle: 'Établissements de l’administration, de l’enseignement et de la santé',
    definition: etablissements(
      ' de l’administration publique, de l’enseignement, de la santé et de l’action sociale',
    ),
    source: SOURCE,
    millesime: '2018',
  },
}

/** Definitions of every column shown to the reader. */
export const DEFINITIONS: Manifest['definitions'] = {
  ...CHIFFRES_DEFINIS,
  niveauVieMedian: {
    libelle: 'Niveau de vie médian',
    definition:
      'Médiane du niveau de vie annuel des habitants, en euros. Elle est secrète dans les petites communes et ne s’additionne pas : un territoire montre la plus basse et la plus haute de ses communes.',
    source: SOURCE,
    millesime: '2019',
  },
  densite: {
    libelle: 'Densité',
    definition:
      'Grille communale de densité à sept niveaux ; une commune de 2018 prend le niveau de sa commune d’aujourd’hui.',
    source: 'INSEE',
    millesime: 'non précisé dans le fichier',
  },
  ruralite: {
    libelle: 'Type de ruralité',
    definition:
      'Typologie des ruralités ; une commune de 2018 prend le type de sa commune d’aujourd’hui.',
    source: 'INSEE, ANCT',
    millesime: 'non précisé dans le fichier',
  },
  clusters: {
    libelle: 'Clusters',
    definition:
      'Aucun fichier public ne recense les clusters : ceux-ci viennent de quatre tables faites page à page (pôles de compétitivité, PTCE, clusters du mémento, clusters rencontrés dans des articles). « Vérifié » : une page donne le nom et la ville, ce qui ne dit pas que c’est encore vrai. « À vérifier » : siège non lu, ou lu indirectement. « Sources en désaccord » : deux pages se contredisent. Le point est dans la commune du siège, pas à son adresse.',
    source: 'Lisière, d’après des pages publiques citées une à une',
    millesime: 'novembre 2026',
  },
  secteurs: {
    libelle: 'Secteurs des clusters',
    definition:
      'Notre lecture de la filière que donnent les sources : une liste courte (data/secteurs.json). Un cluster peut être de plusieurs secteurs.',
    source: 'Lisière',
    millesime: 'novembre 2026',
  },
  surface: {
    libelle: 'Surface',
    definition:
      'Surface des polygones de communes avant généralisation, mesurée sur l’ellipsoïde GRS80 dans une projection équivalente ; elle comprend les eaux intérieures.',
    source: 'IGN, ADMIN EXPRESS COG 2018',
    millesime: '2018',
  },
}
