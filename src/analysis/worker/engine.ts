import { COUCHES } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'
import { MILLESIMES } from '#/domain/millesime.ts'
import { cleanSurface } from '../geometrie/cleanSurface.ts'
import { failure } from '../geometrie/overlapsByGeometry.ts'
import { type PerimetreDate, readReforme } from '../reforme/reforme.ts'
import { measureAtelier } from './atelier.ts'
import { measureEcarts } from './ecarts.ts'
import { drawPair } from './formes.ts'
import { Impossible, polygonesOfRef } from './perimetre.ts'
import type { Genre, PerimetreRef, Requetes } from './protocol.ts'
import { measurePair, measureZonage } from './recouvrements.ts'
import type { Ressources } from './ressources.ts'
import { similarTo } from './semblables.ts'
import { neighboursOf } from './voisinage.ts'

export type Engine = {
  [G in Genre]: (
    args: Requetes[G]['args'],
    isOver: () => boolean,
  ) => Promise<Result<Requetes[G]['value']>>
}

/**
 * The requests of the worker over some resources, without any worker: what tests and
 * the benchmark run. Never rejects for a bad request or a file that cannot be read:
 * those are findings.
 */
export function createEngine(ressources: Ressources): Engine {
  return {
    prepare: () =>
      attempt(async () => {
        const tables = await ressources.tables()
        for (const couche of ['epci-actuel', 'zone-emploi-2010', 'zone-emploi-2020'] as const) {
          tables.index(couche)
        }
        return null
      }),
    overlapPair: ({ a, b }, isOver) =>
      attempt(() => measurePair({ a: clean(a), b: clean(b) }, ressources, isOver)),
    overlapsWithZonage: ({ a, couche }, isOver) =>
      attempt(() => measureZonage({ a: clean(a), couche }, ressources, isOver)),
    overlapShapes: ({ a, b }) => attempt(() => drawPair({ a: clean(a), b: clean(b) }, ressources)),
    neighbours: (args) => attempt(() => neighboursOf(args, ressources)),
    similar: (args) => attempt(() => similarTo(args, ressources)),
    reform: ({ a }) => attempt(() => reformOf(a, ressources)),
    workshop: (args) => attempt(() => measureAtelier(args, ressources)),
    ecarts: (args) => attempt(() => measureEcarts(args, ressources)),
  }
}

function clean(ref: PerimetreRef): PerimetreRef {
  return 'geojson' in ref ? { ...ref, geojson: cleanSurface(ref.geojson) } : ref
}

/** A Pays has a perimeter by vintage; any other set of communes keeps its own at each step. */
async function reformOf(a: PerimetreRef, ressources: Ressources) {
  const tables = await ressources.tables()
  const fixed = polygonesOfRef(a, tables)
  if (!fixed) {
    throw new Impossible('reforme-indisponible', 'Un contour importé n’est pas fait de communes.')
  }
  const perimetres = MILLESIMES.flatMap((millesime): PerimetreDate[] => {
    if (!('couche' in a) || COUCHES[a.couche].type !== 'pays')
      return [{ millesime, polygones: fixed }]
    const index = tables.index(`pays-${millesime}`)
    const polygones = index.polygonesOf(index.rowOf(a.code))
    return polygones.length > 0 ? [{ millesime, polygones }] : []
  })
  return readReforme(tables, perimetres)
}

async function attempt<T>(run: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await run() }
  } catch (cause) {
    if (cause instanceof Impossible) {
      const message = cause.message.replaceAll(' :', '\u202f:')
      return { ok: false, findings: [{ code: cause.code, gravite: 'error', message }] }
    }
    const reason = cause instanceof Error ? cause.message : String(cause)
    return failure('calcul-impossible', reason)
  }
}
