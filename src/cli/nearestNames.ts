import type { Tables } from '#/analysis/communes/tables.ts'
import { COUCHES, coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { TYPES_TERRITOIRE, territoireId } from '#/domain/territoire.ts'
import { normalize } from '#/search/normalize.ts'

export type NomProche = { id: string; nom: string }

/** How many names are proposed. */
const COUNT = 5

/**
 * The territories whose id or name looks most like `asked`: shared pairs of letters
 * (Dice), the kind asked for first when it is one. Stable: ties by id.
 */
export function nearestNames(asked: string, millesime: Millesime, tables: Tables): NomProche[] {
  const [kind = '', ...rest] = asked.split(':')
  const wanted = pairsOf(normalize(rest.length > 0 ? rest.join(' ') : kind))
  const scored: (NomProche & { score: number })[] = []
  for (const type of TYPES_TERRITOIRE) {
    const couche = coucheOf(type, millesime)
    if (couche === null) continue
    const { codes, noms } = tables.index(couche)
    const bonus = rest.length > 0 && type === kind ? SAME_KIND : 0
    codes.forEach((code, row) => {
      const nom = noms[row] ?? ''
      const likeness = Math.max(dice(wanted, pairsOf(normalize(nom))), dice(wanted, pairsOf(code)))
      scored.push({ id: territoireId(COUCHES[couche].type, code), nom, score: likeness + bonus })
    })
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, COUNT)
    .map(({ id, nom }) => ({ id, nom }))
}

/** Advantage of the kind asked for: a likeness, between 0 and 1, must be clearly better to beat it. */
const SAME_KIND = 0.25

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const word of text.toLowerCase().split(' ')) {
    for (let i = 0; i < word.length - 1; i++) pairs.add(word.slice(i, i + 2))
  }
  return pairs
}

function dice(a: Set<string>, b: Set<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
