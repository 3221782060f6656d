import type { Tables } from '#/analysis/communes/tables.ts'
import { couchesOf } from '#/analysis/communes/tables.ts'
import { COUCHE_IDS, COUCHES, type CoucheId, coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { isTypeTerritoire, parseTerritoireId, territoireId } from '#/domain/territoire.ts'
import { nearestNames } from './nearestNames.ts'

/** A territory asked for, with its polygons; `couche` is null for a commune. */
export type Demandee = {
  id: string
  nom: string
  couche: CoucheId | null
  polygones: ArrayLike<number>
}

/** Either what was asked, or a French sentence that says why not and proposes. */
export type Reponse<T> = { ok: true; value: T } | { ok: false; message: string }

/** The couche named by a kind (`epci`, in the vintage asked) or by its own id (`epci-2017`). */
export function findCouche(word: string, millesime: Millesime, tables: Tables): Reponse<CoucheId> {
  const couche = (COUCHE_IDS as readonly string[]).includes(word)
    ? (word as CoucheId)
    : isTypeTerritoire(word)
      ? coucheOf(word, millesime)
      : null
  if (couche !== null && couchesOf(tables).includes(couche)) return { ok: true, value: couche }
  const kinds = [...new Set(COUCHE_IDS.flatMap((id) => [COUCHES[id].type, id]))]
  return {
    ok: false,
    message: `Le zonage « ${word} » n’existe pas. Zonages connus : ${kinds.join(', ')}.`,
  }
}

/** Every territory of a couche, in the order of its codes. */
export function allOf(couche: CoucheId, tables: Tables): Demandee[] {
  const index = tables.index(couche)
  return index.codes.map((code, row) => ({
    id: territoireId(COUCHES[couche].type, code),
    nom: index.noms[row] ?? '',
    couche,
    polygones: index.polygonesOf(row),
  }))
}

/** One territory by id, in the vintage asked. */
export function findTerritoire(
  id: string,
  millesime: Millesime,
  tables: Tables,
): Reponse<Demandee> {
  const parsed = parseTerritoireId(id)
  if (parsed?.type === 'commune') {
    const polygone = tables.polygoneOf(parsed.code)
    if (polygone === null) return unknown(id, millesime, tables)
    const nom = tables.communes.noms[polygone] ?? ''
    return { ok: true, value: { id, nom, couche: null, polygones: [polygone] } }
  }
  const couche = parsed && coucheOf(parsed.type, millesime)
  const found = couche && allOf(couche, tables).find((territoire) => territoire.id === id)
  return found ? { ok: true, value: found } : unknown(id, millesime, tables)
}

function unknown(id: string, millesime: Millesime, tables: Tables): Reponse<never> {
  const near = nearestNames(id, millesime, tables)
  const other = otherVintages(id, millesime, tables)
  const elsewhere = other.length > 0 ? ` Il existe en ${other.join(' et en ')} (--millesime).` : ''
  const proposal = near.map(({ id: nearId, nom }) => `  ${nearId}  ${nom}`).join('\n')
  return {
    ok: false,
    message: `Le territoire « ${id} » n’existe pas dans le millésime ${millesime}.${elsewhere}\nLes plus proches :\n${proposal}`,
  }
}

function otherVintages(id: string, millesime: Millesime, tables: Tables): Millesime[] {
  const parsed = parseTerritoireId(id)
  if (!parsed || parsed.type === 'commune') return []
  return (['2016', '2017', 'actuel'] as const).filter((other) => {
    const couche = other === millesime ? null : coucheOf(parsed.type, other)
    return couche !== null && tables.index(couche).rowOf(parsed.code) >= 0
  })
}
