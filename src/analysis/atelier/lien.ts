import { COUCHE_IDS, COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Finding, Result } from '#/domain/finding.ts'
import type { Tables } from '../communes/tables.ts'
import { readCodes, writeCodes } from './codesCompacts.ts'
import { addPolygones, compare, type Polygones, removePolygones, toPolygones } from './perimetre.ts'

/** What a scenario starts from; null: from nothing. */
export type Base = { couche: CoucheId; code: string } | null

export type Scenario = { base: Base; polygones: Polygones }

/** `1~pays-2016~ledonien~<added>~<removed>`; only characters a URL keeps as they are. */
const VERSION = '1'
const SEPARATOR = '~'

/**
 * A scenario as a short text for a link: its base and the differences. Ten communes
 * or EPCI changed make less than a hundred characters.
 */
export function encodeScenario({ base, polygones }: Scenario, tables: Tables): string {
  const epci = tables.index(epciOf(base))
  const { ajouts, retraits } = compare(polygonesOfBase(base, tables), polygones)
  return [
    VERSION,
    base?.couche ?? '',
    base?.code ?? '',
    writeCodes(ajouts, epci, tables),
    writeCodes(retraits, epci, tables),
  ].join(SEPARATOR)
}

/**
 * Reads a scenario from a link. An unknown version or base forbids it; an unknown
 * code is only named in `findings`, and the rest is used.
 */
export function decodeScenario(
  text: string,
  tables: Tables,
): Result<Scenario & { findings: Finding[] }> {
  const [version, couche = '', code = '', added = '', removed = '', ...rest] = text.split(SEPARATOR)
  if (version !== VERSION || rest.length > 0) {
    return refuse('scenario-illisible', 'Ce lien de scénario est abîmé ou d’une autre version.')
  }
  const base = couche === '' && code === '' ? null : baseOf(couche, code, tables)
  if (base === undefined) {
    return refuse(
      'scenario-base-inconnue',
      `Ce scénario part d’un territoire inconnu (« ${couche}${couche && code ? ' ' : ''}${code} »).`,
    )
  }
  const epci = tables.index(epciOf(base))
  const ajouts = readCodes(added, epci, tables)
  const retraits = readCodes(removed, epci, tables)
  const kept = removePolygones(polygonesOfBase(base, tables), retraits.polygones)
  const findings = [...ajouts.unknown, ...retraits.unknown].map(unknownCode)
  return { ok: true, value: { base, polygones: addPolygones(kept, ajouts.polygones), findings } }
}

function baseOf(couche: string, code: string, tables: Tables): Base | undefined {
  const id = COUCHE_IDS.find((known) => known === couche)
  return id && tables.index(id).rowOf(code) >= 0 ? { couche: id, code } : undefined
}

/** EPCI of the base's own vintage, so that the same text always means the same communes. */
function epciOf(base: Base): CoucheId {
  const millesime = base ? COUCHES[base.couche].millesime : null
  return `epci-${millesime ?? 'actuel'}`
}

function polygonesOfBase(base: Base, tables: Tables): Polygones {
  if (base === null) return []
  const index = tables.index(base.couche)
  return toPolygones(index.polygonesOf(index.rowOf(base.code)))
}

function unknownCode(code: string): Finding {
  return {
    code: 'code-inconnu',
    gravite: 'notice',
    message: `Le code « ${code} » du lien ne désigne aucune commune ni aucun EPCI connu ; il est laissé de côté.`,
  }
}

function refuse(code: string, message: string): Result<never> {
  return { ok: false, findings: [{ code, gravite: 'error', message }] }
}
