import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import type { Besoin } from '#/domain/content/ecarts.ts'
import type { Action, Monographie } from '#/domain/content/monographie.ts'
import type { ContenuEcarts, Preuve } from '#/domain/ecart.ts'
import { countOf } from '#/lib/plural.ts'
import { toForce } from '../force.ts'
import { defineGenre } from '../genre.ts'

export const besoinSansAction = defineGenre({
  id: 'besoin-sans-action',
  nom: 'Besoin sans action',
  echelle: 'neuf',
  definition:
    'Un besoin que la monographie exprime, sans qu’aucune action engagée n’y réponde dans le Pays.',
  limites:
    'Les besoins, et ce qui y répond, sont notre lecture des monographies ; le mémento n’en dresse pas la liste. L’état est celui de 2017 : un projet n’est pas encore une action.',
  unites: ['pays-2016'],
  unite: 'projets qui y répondraient',
  sens: 'moins-est-pire',
  parametres: [
    {
      id: 'lecture',
      kind: 'choix',
      libelle: 'Ce qui répond à un besoin',
      defaut: 'actions',
      choix: [
        { id: 'actions', libelle: 'une action engagée ou achevée de la monographie' },
        { id: 'tableau', libelle: 'une case cochée au tableau (p. 6)' },
        { id: 'les-deux', libelle: 'l’une ou l’autre' },
      ],
      raison:
        'Le tableau coche des formes que le texte ne fait qu’espérer, comme les formations de Bresle-Yères : la monographie est plus précise.',
    },
  ],
  find: ({ contexte, contenu, couche, parametres }) => {
    const { byCode } = contexte.unites(couche)
    const lecture = parametres.choix('lecture')
    return contenu.besoins.flatMap((besoin) => {
      const unite = byCode.get(besoin.pays.slice('pays:'.length))
      const monographie = contenu.monographies.find(({ id }) => id === besoin.pays)
      if (!unite || !monographie) return []
      const answers = answersOf(besoin, monographie)
      const isDone = answers.some(({ etat }) => etat === 'en-cours' || etat === 'achevee')
      const cases = casesOf(besoin, monographie)
      const isTicked = cases.some(({ declaree }) => declaree)
      const isAnswered = (lecture !== 'tableau' && isDone) || (lecture !== 'actions' && isTicked)
      if (isAnswered) return []
      const projets = answers.filter(({ etat }) => etat === 'en-projet')
      const suite =
        projets.length > 0
          ? `rien n’est engagé, ${countOf(projets.length, 'projet y répondrait', 'projets y répondraient')}`
          : isDone
            ? 'une action y répond, mais le tableau n’en coche pas la forme'
            : 'aucune action de la monographie n’y répond'
      return [
        {
          id: `besoin-sans-action:${besoin.id}`,
          genre: 'besoin-sans-action',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          valeur: projets.length,
          force: toForce(2 - Number(projets.length > 0 || isDone) - Number(isTicked), 1, 2),
          phrase: finishSentence(`${unite.nomme.le} : ${decapitalise(besoin.texte)} ; ${suite}.`),
          preuves: preuvesOf(besoin, { answers, cases, formes: contenu.formes }),
        },
      ]
    })
  },
})

function answersOf({ actions }: Besoin, monographie: Monographie): Action[] {
  return [...monographie.actions, ...monographie.projets].filter(({ id }) => actions.includes(id))
}

function casesOf({ formes }: Besoin, monographie: Monographie) {
  return monographie.formes.filter(({ forme }) => formes.includes(forme))
}

function preuvesOf(
  besoin: Besoin,
  {
    answers,
    cases,
    formes,
  }: { answers: readonly Action[]; cases: Monographie['formes'] } & Pick<ContenuEcarts, 'formes'>,
): Preuve[] {
  const memento = (texte: string, page: number | null): Preuve[] =>
    page === null ? [] : [{ kind: 'memento', texte, page }]
  const none: Preuve = {
    kind: 'constat',
    texte: 'Aucune des dix formes d’animation du tableau ne répondrait à ce besoin.',
  }
  return [
    ...memento(besoin.texte, besoin.page),
    ...(besoin.note === null ? [] : memento(besoin.note, besoin.page)),
    ...answers.flatMap(({ titre, texte, page }) =>
      memento(finishSentence(`« ${titre} » : ${texte}`), page),
    ),
    ...(besoin.formes.length === 0 ? [none] : []),
    ...cases.flatMap(({ forme, declaree, nuance, page }) => {
      const nom = formes.find(({ id }) => id === forme)?.nom ?? forme
      return [
        ...memento(
          finishSentence(`Tableau des formes, « ${nom} » : ${declaree ? 'cochée' : 'non cochée'}.`),
          page,
        ),
        ...(nuance ? memento(nuance.texte, nuance.page) : []),
      ]
    }),
  ]
}

/** A need inside a sentence: no capital, no full stop. */
function decapitalise(texte: string): string {
  return texte.charAt(0).toLocaleLowerCase('fr') + texte.slice(1).replace(/\.$/, '')
}
