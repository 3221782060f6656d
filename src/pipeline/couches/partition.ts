import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { error, notice } from '../entrees/findings.ts'
import type { Contexte, CoucheDraft, Draft } from './contexte.ts'

/** Name and figures of a territory, taken from its own table. */
export type Fiche = { nom: string; nature?: string; population: number | null; nbCommunes: number }

/**
 * A couche where each polygon has at most one territory: `values` gives its code,
 * or `null`. A code without fiche is an error; a fiche without polygon is named
 * and left out, since it cannot be drawn.
 */
export function buildPartition(
  id: CoucheId,
  values: readonly (string | null)[],
  fiches: ReadonlyMap<string, Fiche>,
  contexte: Pick<Contexte, 'findings' | 'polygones'>,
): CoucheDraft {
  const members = new Map<string, number[]>()
  values.forEach((value, index) => {
    if (value === null) return
    const list = members.get(value)
    if (list) list.push(index)
    else members.set(value, [index])
  })
  const type = COUCHES[id].type
  for (const code of members.keys()) {
    if (fiches.has(code)) continue
    error(
      contexte.findings,
      'territoire-inconnu',
      `Le code ${code} est porté par des communes mais n’a pas de libellé (couche ${id}).`,
      { territoireId: `${type}:${code}`, lieu: id },
    )
  }
  const territoires: Draft[] = []
  for (const code of [...fiches.keys()].sort()) {
    const fiche = fiches.get(code)
    const polygones = members.get(code)
    if (!fiche) continue
    if (polygones) territoires.push({ code, ...fiche, polygones })
    else
      notice(
        contexte.findings,
        'territoire-sans-polygone',
        `« ${fiche.nom} » (${code}) n’a plus de polygone propre dans les communes de 2018 : il est absent de la couche ${id}.`,
        { territoireId: `${type}:${code}`, lieu: id },
      )
  }
  return { id, territoires }
}

/** Names the polygons that a partition leaves out (communes without EPCI). */
export function nameOutsiders(
  id: CoucheId,
  values: readonly (string | null)[],
  contexte: Contexte,
) {
  values.forEach((value, index) => {
    const polygone = contexte.polygones.liste[index]
    if (value !== null || !polygone) return
    notice(
      contexte.findings,
      'hors-partition',
      `${polygone.nom} (${polygone.code}) n’appartient à aucun territoire de la couche ${id}.`,
      { territoireId: `commune:${polygone.code}`, lieu: id },
    )
  })
}
