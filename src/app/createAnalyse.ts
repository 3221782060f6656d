import { tablePopulationOf } from '#/analysis/communes/colonnes.ts'
import { overlapByCommunes } from '#/analysis/communes/overlapByCommunes.ts'
import { overlapsWithZonage } from '#/analysis/communes/overlapsWithZonage.ts'
import { createTables, type Tables } from '#/analysis/communes/tables.ts'
import { readReforme } from '#/analysis/reforme/reforme.ts'
import { coucheOf as coucheOfType } from '#/domain/couche.ts'
import { MILLESIMES } from '#/domain/millesime.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import type { Analyse, Cote } from '#/panels/parts/analyse.ts'

/** Provisional: on the page, until the worker is there. */
export function createAnalyse(geoBase: string): Analyse {
  let tables: Promise<Tables> | undefined
  const load = () => {
    tables ??= Promise.all(
      ['communes', 'territoires', 'communes-chiffres'].map((name) =>
        fetch(`${geoBase}${name}.json`).then((response) => response.json()),
      ),
    ).then(([communes, territoires, chiffres]) => createTables({ communes, territoires, chiffres }))
    return tables
  }
  const polygones = (all: Tables, cote: Cote): ArrayLike<number> => {
    if (cote.kind === 'couche') {
      const index = all.index(cote.couche)
      return index.polygonesOf(index.rowOf(cote.code))
    }
    return cote.kind === 'communes' ? cote.codes.flatMap((code) => all.polygoneOf(code) ?? []) : []
  }
  const coucheOf = (cote: Cote) => (cote.kind === 'couche' ? cote.couche : null)
  return {
    paire: async (a, b) => {
      const all = await load()
      const table = tablePopulationOf(coucheOf(a), coucheOf(b))
      return {
        ok: true,
        value: overlapByCommunes(all.colonnes(table), polygones(all, a), polygones(all, b)),
      }
    },
    reforme: async (id) => {
      const all = await load()
      const parsed = parseTerritoireId(id)
      const perimetres = MILLESIMES.flatMap((millesime) => {
        const couche = parsed && coucheOfType(parsed.type, millesime)
        if (!couche || !parsed) return []
        const index = all.index(couche)
        const row = index.rowOf(parsed.code)
        return row < 0 ? [] : [{ millesime, polygones: index.polygonesOf(row) }]
      })
      return { ok: true, value: readReforme(all, perimetres) }
    },
    zonage: async (a, zonage) => {
      const all = await load()
      const side = all.sideOf(zonage, coucheOf(a))
      return { ok: true, value: overlapsWithZonage(side, polygones(all, a)) }
    },
  }
}
