import {
  type Monographie,
  SECTIONS_MONOGRAPHIE,
  type SectionMonographie,
} from '#/domain/content/monographie.ts'
import type { Contenus } from './fichiers.ts'
import {
  checkEnonces,
  type Index,
  list,
  type Note,
  type ProblemeDeFichier,
} from './referenceIndex.ts'

/** References inside the monographs: actors, places, figures, forms, own id. */
export function checkMonographies(contenus: Contenus, index: Index): ProblemeDeFichier[] {
  const problemes: ProblemeDeFichier[] = []
  for (const [slug, monographie] of contenus.monographies) {
    const fichier = `data/monographies/${slug}.json`
    const note: Note = (path, message) => problemes.push({ fichier, path, message })
    if (monographie.id !== `pays:${slug}`) {
      note(['id'], `l’identifiant doit reprendre le nom du fichier : "pays:${slug}".`)
    } else if (!index.pays.has(monographie.id)) {
      note(['id'], `data/territoires/${slug}.json, l’identité de ce territoire, manque.`)
    }
    const chiffres = new Set(monographie.chiffres.map((chiffre) => chiffre.id))
    for (const section of Object.keys(SECTIONS_MONOGRAPHIE) as SectionMonographie[]) {
      checkEnonces(monographie[section], { index, chiffres, path: [section], note })
    }
    checkActions(monographie, index, note)
    checkCases(monographie, index, note)
  }
  return problemes
}

function checkActions(monographie: Monographie, index: Index, note: Note): void {
  const vues = new Set<string>()
  for (const section of ['actions', 'projets'] as const) {
    monographie[section].forEach(({ id, formes }, i) => {
      if (vues.has(id)) note([section, i, 'id'], `identifiant "${id}" déjà pris ; changez-le.`)
      vues.add(id)
      formes.forEach((forme, j) => {
        checkForme(forme, [section, i, 'formes', j], { index, note })
      })
    })
  }
}

function checkCases(monographie: Monographie, index: Index, note: Note): void {
  const vues = new Set<string>()
  monographie.formes.forEach(({ forme }, i) => {
    checkForme(forme, ['formes', i, 'forme'], { index, note })
    if (vues.has(forme)) note(['formes', i, 'forme'], `la forme "${forme}" est déjà donnée.`)
    vues.add(forme)
  })
}

function checkForme(
  forme: string,
  path: (string | number)[],
  { index, note }: { index: Index; note: Note },
): void {
  if (index.formes.size === 0 || index.formes.has(forme)) return
  note(path, `forme inconnue "${forme}". Formes : ${list(index.formes)}.`)
}
