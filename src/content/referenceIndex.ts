import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import type { Enonce } from '#/domain/content/enonce.ts'
import type { Contenus } from './fichiers.ts'
import type { Probleme } from './issueMessages.ts'

export type ProblemeDeFichier = Probleme & { fichier: string }

export type Path = (string | number)[]

/** Notes one problem of the file at hand. */
export type Note = (path: Path, message: string) => void

/** What can be pointed at. An empty set: its file could not be read, nothing is checked. */
export type Index = {
  acteurs: Set<string>
  pays: Set<string>
  formes: Set<string>
  typologies: Set<string>
}

export function buildIndex(contenus: Contenus): Index {
  const acteurs = [
    ...(contenus.acteurs ?? []).map((acteur): string => acteur.id),
    ...(contenus.clusters ?? []).map((cluster) => `cluster:${cluster.id}`),
  ]
  return {
    acteurs: new Set(contenus.acteurs && contenus.clusters ? acteurs : []),
    pays: new Set([...contenus.territoires.values()].map((pays) => pays.id)),
    formes: new Set(contenus.formes?.formes.map((forme) => forme.id)),
    typologies: new Set(contenus.typologie?.classes.map((classe) => classe.id)),
  }
}

/** Sentence for an actor or a Pays that no file declares; `null` when all is well. */
export function unknownNoeud(id: NoeudId, index: Index): string | null {
  if (isActeurId(id)) {
    if (index.acteurs.size === 0 || index.acteurs.has(id)) return null
    const fichier = id.startsWith('cluster:') ? 'data/clusters.json' : 'data/acteurs.json'
    return `"${id}" n’existe pas dans ${fichier} ; ajoutez-le ou corrigez l’identifiant.`
  }
  if (!id.startsWith('pays:') || index.pays.size === 0 || index.pays.has(id)) return null
  return `aucun fichier de data/territoires ne porte "${id}".`
}

/** Actors, places and figures of a list of statements. */
export function checkEnonces(
  enonces: readonly Pick<Enonce, 'acteurs' | 'lieux' | 'chiffres'>[],
  { index, chiffres, path, note }: { index: Index; chiffres: Set<string>; path: Path; note: Note },
): void {
  enonces.forEach((enonce, i) => {
    for (const champ of ['acteurs', 'lieux'] as const) {
      enonce[champ].forEach((id, j) => {
        const message = unknownNoeud(id, index)
        if (message !== null) note([...path, i, champ, j], message)
      })
    }
    enonce.chiffres.forEach((id, j) => {
      if (chiffres.has(id)) return
      const message = `le chiffre "${id}" n’est pas dans la liste « chiffres » du fichier.`
      note([...path, i, 'chiffres', j], message)
    })
  })
}

/** Readable list of ids for a message. */
export function list(ids: Iterable<string>): string {
  return [...ids].join(', ')
}
