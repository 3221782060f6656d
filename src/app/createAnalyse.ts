import { tablePopulationOf } from '#/analysis/communes/colonnes.ts'
import { overlapByCommunes } from '#/analysis/communes/overlapByCommunes.ts'
import { overlapsWithZonage } from '#/analysis/communes/overlapsWithZonage.ts'
import { createTables, type Tables } from '#/analysis/communes/tables.ts'
import { overlapSentence } from '#/analysis/phrase/overlapSentence.ts'
import { readReforme } from '#/analysis/reforme/reforme.ts'
import { coucheOfRef, nameRef, polygonesOfRef } from '#/analysis/worker/perimetre.ts'
import type { PerimetreRef } from '#/analysis/worker/protocol.ts'
import { COUCHES, coucheOf } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'
import { MILLESIMES } from '#/domain/millesime.ts'
import type { Analyse } from '#/panels/parts/analyse.ts'

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
  const polygones = (all: Tables, ref: PerimetreRef) => polygonesOfRef(ref, all) ?? []
  const later = async (): Promise<Result<never>> => ({
    ok: false,
    findings: [{ code: 'a-venir', gravite: 'error', message: 'Ce calcul n’est pas encore là.' }],
  })
  return {
    prepare: later,
    overlapShapes: later,
    neighbours: later,
    similar: later,
    workshop: later,
    overlapPair: async ({ a, b }) => {
      const all = await load()
      const tablePopulation = tablePopulationOf(coucheOfRef(a), coucheOfRef(b))
      const colonnes = all.colonnes(tablePopulation)
      const overlap = overlapByCommunes(colonnes, polygones(all, a), polygones(all, b))
      const phrase = overlapSentence(nameRef(a, all), nameRef(b, all), overlap)
      return { ok: true, value: { overlap, phrase, tablePopulation } }
    },
    reform: async ({ a }) => {
      const all = await load()
      const perimetres = MILLESIMES.flatMap((millesime) => {
        if (!('couche' in a)) return []
        const couche = coucheOf(COUCHES[a.couche].type, millesime)
        const index = couche && all.index(couche)
        const row = index ? index.rowOf(a.code) : -1
        return !index || row < 0 ? [] : [{ millesime, polygones: index.polygonesOf(row) }]
      })
      return { ok: true, value: readReforme(all, perimetres) }
    },
    overlapsWithZonage: async ({ a, couche }) => {
      const all = await load()
      const tablePopulation = tablePopulationOf(coucheOfRef(a), couche)
      const found = overlapsWithZonage(all.sideOf(couche, coucheOfRef(a)), polygones(all, a))
      const zones = found.zones.map((zone) => ({ ...zone, estime: false, negligeable: false }))
      const value = { ...found, zones, methode: 'communes', estime: false, tablePopulation } as const
      return { ok: true, value }
    },
  }
}
