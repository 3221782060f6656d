import type { Contenus } from './fichiers.ts'
import type { Probleme } from './issueMessages.ts'

export type ProblemeDeFichier = Probleme & { fichier: string }

/** Ids that point at nothing, and files whose name and id disagree. */
export function checkReferences(contenus: Contenus): ProblemeDeFichier[] {
  const problemes: ProblemeDeFichier[] = []
  const classes = new Set(
    [...contenus.typologie.values()].flatMap((file) => file.classes.map((classe) => classe.id)),
  )
  const vus = new Map<string, string>()
  for (const [fichier, pays] of contenus.territoire) {
    const slug = fichier.replace(/^.*\//, '').replace(/\.json$/, '')
    if (pays.id !== `pays:${slug}`) {
      const message = `l’identifiant doit reprendre le nom du fichier : "pays:${slug}".`
      problemes.push({ fichier, path: ['id'], message })
    }
    const autre = vus.get(pays.id)
    if (autre !== undefined) {
      problemes.push({ fichier, path: ['id'], message: `identifiant déjà pris par ${autre}.` })
    }
    vus.set(pays.id, fichier)
    if (classes.size > 0 && pays.typologie !== null && !classes.has(pays.typologie)) {
      const message = `classe inconnue "${pays.typologie}". Classes : ${[...classes].join(', ')}.`
      problemes.push({ fichier, path: ['typologie'], message })
    }
  }
  return problemes
}
