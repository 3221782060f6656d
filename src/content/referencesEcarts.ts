import type { ReponsesGenre } from '#/domain/content/ecarts.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import type { Contenus } from './fichiers.ts'
import {
  type Index,
  list,
  type Path,
  type ProblemeDeFichier,
  unknownNoeud,
} from './referenceIndex.ts'

type Reponse = ReponsesGenre['reponses'][number]

/** References of what the gaps of the nine are read from, and of what answers them. */
export function checkEcarts(contenus: Contenus, index: Index): ProblemeDeFichier[] {
  return [
    ...checkSecteursPays(contenus, index),
    ...checkBesoins(contenus, index),
    ...checkReponses(contenus, index),
  ]
}

function checkSecteursPays(contenus: Contenus, index: Index): ProblemeDeFichier[] {
  const fichier = 'data/secteurs-pays.json'
  const secteurs = new Set(contenus.secteurs?.secteurs.map(({ id }) => id))
  return (contenus['secteurs-pays'] ?? []).flatMap(({ pays, secteur, clusters }, i) => {
    const found = noeud(fichier, [i, 'pays'], unknownNoeud(pays, index))
    if (secteurs.size > 0 && !secteurs.has(secteur)) {
      const message = `secteur inconnu "${secteur}". Secteurs : ${list(secteurs)}.`
      found.push({ fichier, path: [i, 'secteur'], message })
    }
    clusters.forEach(({ id }, j) => {
      found.push(...noeud(fichier, [i, 'clusters', j], unknownNoeud(`cluster:${id}`, index)))
    })
    return found
  })
}

function checkBesoins(contenus: Contenus, index: Index): ProblemeDeFichier[] {
  const fichier = 'data/besoins.json'
  return (contenus.besoins ?? []).flatMap(({ pays, formes, actions }, i) => {
    const found = noeud(fichier, [i, 'pays'], unknownNoeud(pays, index))
    formes.forEach((forme, j) => {
      if (index.formes.size === 0 || index.formes.has(forme)) return
      const message = `forme inconnue "${forme}". Formes : ${list(index.formes)}.`
      found.push({ fichier, path: [i, 'formes', j], message })
    })
    actions.forEach((id, j) => {
      if (actionsOf(contenus, pays)?.some((action) => action.id === id) === false) {
        found.push({ fichier, path: [i, 'actions', j], message: noAction(id, pays) })
      }
    })
    return found
  })
}

function checkReponses(contenus: Contenus, index: Index): ProblemeDeFichier[] {
  const fichier = 'data/reponses.json'
  const genres = new Set<string>()
  return (contenus.reponses ?? []).flatMap(({ genre, reponses }, i) => {
    const found: ProblemeDeFichier[] = []
    if (genres.has(genre)) {
      const message = `le genre "${genre}" est déjà donné plus haut ; réunissez les deux.`
      found.push({ fichier, path: [i, 'genre'], message })
    }
    genres.add(genre)
    reponses.forEach((reponse, j) => {
      const path: Path = [i, 'reponses', j]
      found.push(...noeud(fichier, [...path, 'pays'], unknownNoeud(reponse.pays, index)))
      const message = wrongReference(contenus, reponse)
      if (message !== null) found.push({ fichier, path: [...path, 'reference'], message })
    })
    return found
  })
}

/** A sentence when what is referred to does not exist, or is on another page. */
function wrongReference(contenus: Contenus, { pays, reference, page }: Reponse): string | null {
  const target = (() => {
    if (reference.kind === 'lien') return contenus.liens?.find(({ id }) => id === reference.id)
    if (reference.kind === 'action') {
      return actionsOf(contenus, pays)?.find(({ id }) => id === reference.id)
    }
    return monographieOf(contenus, pays)?.conseils[reference.rang - 1]
  })()
  if (target) {
    return target.page === page ? null : `la page est la ${target.page}, non la ${page}.`
  }
  if (reference.kind === 'lien') {
    return contenus.liens ? `"${reference.id}" n’existe pas dans data/liens.json.` : null
  }
  if (!monographieOf(contenus, pays)) return null
  return reference.kind === 'action'
    ? noAction(reference.id, pays)
    : `la monographie de "${pays}" n’a pas de conseil de rang ${reference.rang}.`
}

const monographieOf = ({ monographies }: Contenus, pays: TerritoireId) =>
  monographies.get(pays.replace(/^pays:/, ''))

/** Actions and projects of a monograph; undefined when it could not be read. */
function actionsOf(contenus: Contenus, pays: TerritoireId) {
  const monographie = monographieOf(contenus, pays)
  return monographie && [...monographie.actions, ...monographie.projets]
}

const noAction = (id: string, pays: string) =>
  `aucune action ni aucun projet de la monographie de "${pays}" ne s’appelle "${id}".`

function noeud(fichier: string, path: Path, message: string | null): ProblemeDeFichier[] {
  return message === null ? [] : [{ fichier, path, message }]
}
