import { ANCRES } from '#/content/ancres.ts'
import { FINE } from '#/lib/formatNumber.ts'
import type { Brouillon } from './brouillon.ts'
import type { SourcesTexte } from './loadSources.ts'
import { valeurDe } from './valeurDe.ts'

type Savoir = Omit<Brouillon, 'id' | 'vue'>

/** What is said of no territory in particular: words, law, survey, lessons, experts, forms, classes. */
export function documentsSavoirs(sources: SourcesTexte): Brouillon[] {
  return [
    ...[...contexte(sources), ...enquete(sources), ...lecons(sources), ...mots(sources)].map(
      (savoir): Brouillon => ({ ...savoir, id: null, vue: 'memento' }),
    ),
    ...(sources.formes?.formes ?? []).map(
      (forme): Brouillon => ({
        id: null,
        vue: 'formes',
        ancre: ANCRES.forme(forme.id),
        titre: forme.nom,
        texte: forme.definition,
        mots: forme.nomCourt,
        page: sources.formes?.page ?? null,
      }),
    ),
    ...(sources.typologie?.classes ?? []).flatMap((classe): Brouillon[] => {
      const premier = sources.pays.find(({ typologie }) => typologie === classe.id)
      if (!premier) return []
      return [
        {
          id: premier.id,
          vue: 'typologie',
          titre: classe.nom,
          texte: classe.definition,
          page: classe.pages[0] ?? null,
        },
      ]
    }),
  ]
}

function contexte({ contexte: file }: SourcesTexte): Savoir[] {
  if (!file) return []
  return [
    ...file.presentation.map((enonce, index) => ({
      ancre: ANCRES.presentation(index),
      titre: 'Présentation',
      texte: enonce.texte,
      noeuds: enonce.acteurs,
      page: enonce.page,
    })),
    ...file.definitions.map((definition) => ({
      ancre: ANCRES.definition(definition.id),
      titre: definition.terme,
      texte: [definition.texte, ...definition.traits].join(' '),
      page: definition.page,
    })),
    ...file.chronologie.map((etape, index) => ({
      ancre: ANCRES.chronologie(index),
      titre: `${etape.date.slice(0, 4)}, ${etape.titre}`,
      texte: etape.texte,
      page: etape.page,
    })),
    ...file.chiffres.map((chiffre) => ({
      ancre: ANCRES.chiffre(chiffre.id),
      titre: chiffre.sujet,
      texte: valeurDe(chiffre),
      page: chiffre.page,
    })),
  ]
}

function enquete({ enquete: file }: SourcesTexte): Savoir[] {
  if (!file) return []
  const titre = `Enquête de ${file.annee.slice(0, 4)}`
  return [
    ...file.resultats.map((resultat) => ({
      ancre: ANCRES.enquete(resultat.id),
      titre,
      texte: `${resultat.sujet}${FINE}: ${resultat.valeur ?? 'illisible'} sur ${file.total}. ${resultat.note ?? ''}`,
      page: resultat.page,
    })),
    ...file.constats.map((constat, index) => ({
      ancre: ANCRES.constat(index),
      titre,
      texte: constat.texte,
      page: constat.page,
    })),
    {
      ancre: ANCRES.secteurs(),
      titre,
      texte: `Secteurs cités${FINE}: ${file.secteurs.liste.map(({ nom }) => nom).join(', ')}.`,
      page: file.secteurs.page,
    },
  ]
}

function lecons({ enseignements = [], experts = [] }: SourcesTexte): Savoir[] {
  return [
    ...enseignements.flatMap(({ id, titre, points }) =>
      points.map((point, index) => ({
        ancre: ANCRES.enseignement(id, index),
        titre,
        texte: point.texte,
        noeuds: point.pays,
        page: point.page,
      })),
    ),
    ...experts.flatMap((regard) => [
      {
        ancre: ANCRES.expert(regard.id),
        titre: regard.titre,
        texte: regard.resume,
        mots: `${regard.auteur} ${regard.qualite}`,
        page: regard.pages[0] ?? null,
      },
      ...regard.idees.map((idee, index) => ({
        ancre: ANCRES.idee(regard.id, index),
        titre: idee.titre,
        texte: idee.texte,
        mots: regard.auteur,
        noeuds: [...idee.pays, ...idee.acteurs],
        page: idee.page,
      })),
    ]),
  ]
}

function mots({ glossaire = [] }: SourcesTexte): Savoir[] {
  return glossaire.map((entree) => ({
    ancre: ANCRES.glossaire(entree.id),
    titre: entree.sigle,
    texte: [entree.developpe === null ? '' : `${entree.developpe}.`, entree.definition]
      .filter(Boolean)
      .join(' '),
    mots: entree.variantes.join(' '),
    page: entree.page,
    poids: 1.2,
  }))
}
