import type { NoeudId } from '#/domain/content/acteur.ts'
import type { Contenus } from './fichiers.ts'
import {
  buildIndex,
  checkEnonces,
  type Index,
  list,
  type Note,
  type Path,
  type ProblemeDeFichier,
  unknownNoeud,
} from './referenceIndex.ts'
import { checkLectures } from './referencesClusters.ts'
import { checkEcarts } from './referencesEcarts.ts'
import { checkMonographies } from './referencesMonographie.ts'

/**
 * Ids that point at nothing, ids taken twice, files whose name and id disagree.
 * A kind of target is only checked when its file could be read.
 */
export function checkReferences(contenus: Contenus): ProblemeDeFichier[] {
  const index = buildIndex(contenus)
  return [
    ...checkTerritoires(contenus, index),
    ...checkMonographies(contenus, index),
    ...checkNoeuds(contenus, index),
    ...checkSavoirs(contenus, index),
    ...checkEcarts(contenus, index),
    ...checkLectures(contenus),
    ...checkSequences(contenus, index),
    ...checkDoublons(contenus),
  ]
}

function checkTerritoires(contenus: Contenus, index: Index): ProblemeDeFichier[] {
  const problemes: ProblemeDeFichier[] = []
  for (const [slug, pays] of contenus.territoires) {
    const fichier = `data/territoires/${slug}.json`
    if (pays.id !== `pays:${slug}`) {
      const message = `l’identifiant doit reprendre le nom du fichier : "pays:${slug}".`
      problemes.push({ fichier, path: ['id'], message })
    }
    if (index.typologies.size > 0 && pays.typologie && !index.typologies.has(pays.typologie)) {
      const message = `classe inconnue "${pays.typologie}". Classes : ${list(index.typologies)}.`
      problemes.push({ fichier, path: ['typologie'], message })
    }
  }
  return problemes
}

/** Ready-made sequences: name of the file, Pays of the steps, ids of the steps. */
function checkSequences({ sequences }: Contenus, index: Index): ProblemeDeFichier[] {
  const problemes: ProblemeDeFichier[] = []
  for (const [slug, { id, etapes }] of sequences) {
    const fichier = `data/sequences/${slug}.json`
    if (id !== slug) {
      const message = `l’identifiant doit reprendre le nom du fichier : "${slug}".`
      problemes.push({ fichier, path: ['id'], message })
    }
    etapes.forEach((etape, i) => {
      const message = etape.pays ? unknownNoeud(etape.pays, index) : null
      if (message !== null) problemes.push({ fichier, path: ['etapes', i, 'pays'], message })
      if (etapes.findIndex((other) => other.id === etape.id) < i) {
        const taken = `identifiant "${etape.id}" déjà pris plus haut ; changez-le.`
        problemes.push({ fichier, path: ['etapes', i, 'id'], message: taken })
      }
    })
  }
  return problemes
}

/** Files that point at actors or at Pays, id by id. */
function checkNoeuds(contenus: Contenus, index: Index): ProblemeDeFichier[] {
  const cibles: [fichier: string, path: Path, id: NoeudId][] = [
    ...(contenus.liens ?? []).flatMap((lien, i): [string, Path, NoeudId][] => [
      ['data/liens.json', [i, 'de'], lien.de],
      ['data/liens.json', [i, 'vers'], lien.vers],
    ]),
    ...(contenus.affirmations ?? []).flatMap(({ pays }, i): [string, Path, NoeudId][] =>
      pays === null ? [] : [['data/affirmations.json', [i, 'pays'], pays]],
    ),
    ...(contenus.lieux ?? []).map(({ id }, i): [string, Path, NoeudId] => [
      'data/lieux.json',
      [i, 'id'],
      id,
    ]),
    ...(contenus.clusters ?? []).flatMap((cluster, i) => [
      ...each('data/clusters.json', [i, 'pays'], cluster.pays),
      ...cluster.perimetres.map(({ territoire }, j): [string, Path, NoeudId] => [
        'data/clusters.json',
        [i, 'perimetres', j, 'territoire'],
        territoire,
      ]),
    ]),
    ...(contenus.experts ?? []).flatMap((regard, i) =>
      regard.idees.flatMap((idee, j) => [
        ...each('data/experts.json', [i, 'idees', j, 'pays'], idee.pays),
        ...each('data/experts.json', [i, 'idees', j, 'acteurs'], idee.acteurs),
      ]),
    ),
    ...(contenus.enseignements ?? []).flatMap((section, i) =>
      section.points.flatMap((point, j) =>
        each('data/enseignements.json', [i, 'points', j, 'pays'], point.pays),
      ),
    ),
  ]
  return cibles.flatMap(([fichier, path, id]) => {
    const message = unknownNoeud(id, index)
    return message === null ? [] : [{ fichier, path, message }]
  })
}

function each(fichier: string, path: Path, ids: readonly NoeudId[]): [string, Path, NoeudId][] {
  return ids.map((id, i) => [fichier, [...path, i], id])
}

/** Statements of the context and of the survey. */
function checkSavoirs({ contexte, enquete }: Contenus, index: Index): ProblemeDeFichier[] {
  const problemes: ProblemeDeFichier[] = []
  const noteIn =
    (fichier: string): Note =>
    (path, message) =>
      problemes.push({ fichier, path, message })
  if (contexte) {
    const chiffres = new Set(contexte.chiffres.map(({ id }) => id))
    const note = noteIn('data/contexte.json')
    checkEnonces(contexte.presentation, { index, chiffres, path: ['presentation'], note })
  }
  if (enquete) {
    const chiffres = new Set(enquete.resultats.map(({ id }) => id))
    const note = noteIn('data/enquete.json')
    checkEnonces(enquete.constats, { index, chiffres, path: ['constats'], note })
  }
  return problemes
}

/** Ids that must be taken once: they are addresses. */
function checkDoublons(contenus: Contenus): ProblemeDeFichier[] {
  const listes: [string, Path, readonly { id: string }[]][] = [
    ['data/acteurs.json', [], contenus.acteurs ?? []],
    ['data/clusters.json', [], contenus.clusters ?? []],
    ['data/clusters-france.json', [], contenus['clusters-france'] ?? []],
    ['data/secteurs.json', ['secteurs'], contenus.secteurs?.secteurs ?? []],
    ['data/liens.json', [], contenus.liens ?? []],
    ['data/glossaire.json', [], contenus.glossaire ?? []],
    ['data/secteurs-pays.json', [], contenus['secteurs-pays'] ?? []],
    ['data/besoins.json', [], contenus.besoins ?? []],
    ['data/experts.json', [], contenus.experts ?? []],
    ['data/formes.json', ['formes'], contenus.formes?.formes ?? []],
    ['data/typologie.json', ['classes'], contenus.typologie?.classes ?? []],
  ]
  return listes.flatMap(([fichier, prefix, items]) =>
    items.flatMap(({ id }, i) => {
      const first = items.findIndex((item) => item.id === id)
      if (first === i) return []
      const message = `identifiant "${id}" déjà pris plus haut (rang ${first + 1}) ; changez-le.`
      return [{ fichier, path: [...prefix, i, 'id'], message }]
    }),
  )
}
