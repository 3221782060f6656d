import type { Contenus } from './fichiers.ts'
import { list, type ProblemeDeFichier } from './referenceIndex.ts'

const FICHIER = 'data/clusters-france.json'

/** Every sector of a cluster exists, and one of its words is in what is said of the cluster. */
export function checkLectures(contenus: Contenus): ProblemeDeFichier[] {
  const secteurs = contenus.secteurs?.secteurs
  if (!secteurs) return []
  const byId = new Map(secteurs.map((secteur) => [secteur.id, secteur]))
  return (contenus['clusters-france'] ?? []).flatMap((lecture, i) =>
    lecture.secteurs.flatMap((id, j) => {
      const path = [i, 'secteurs', j]
      const secteur = byId.get(id)
      if (!secteur) {
        const message = `secteur inconnu "${id}". Secteurs : ${list(byId.keys())}.`
        return [{ fichier: FICHIER, path, message }]
      }
      const said = `${lecture.id} ${lecture.filiere ?? ''}`
      if (secteur.mots.some((mot) => says(said, mot))) return []
      const message = `aucun mot du secteur "${id}" n’est dans la filière de "${lecture.id}" ; corrigez la filière, ou ajoutez un mot au secteur.`
      return [{ fichier: FICHIER, path, message }]
    }),
  )
}

/** True when a word, or a word it begins, stands in the text; accents and case aside. */
function says(text: string, mot: string): boolean {
  return ` ${fold(text)}`.includes(` ${fold(mot)}`)
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
}
