import { follow, stepsBetween } from '../communes/passage.ts'
import type { Contexte } from './contexte.ts'

/** What a member designates, and the communes of today it covers (none when overseas). */
export type Membre = { kind: 'epci' | 'commune' | 'ept'; communes: string[]; isOutreMer: boolean }

export type Resolveur = (siren: string) => Membre | null

type Sources = {
  epci: Contexte['inputs']['etalab']['epci']
  ept: Contexte['inputs']['etalab']['ept']
  communes: Contexte['inputs']['etalab']['communes']
  epciCommunes2025: readonly { siren: string; insee: string }[]
}

/**
 * Resolves a member by SIREN: EPCI of today, EPT of Grand Paris, single commune
 * (SIREN 21… or 200…), code INSEE, then EPCI of the 2025 extract, its communes
 * being followed to today by `actuelOf`. `null` when nothing knows it.
 */
export function makeResolveur(
  sources: Sources,
  actuelOf: (code: string) => string | null,
): Resolveur {
  const metropole = new Set(
    sources.communes
      .filter((c) => c.type === 'commune-actuelle' && c.zone === 'metro')
      .map((c) => c.code),
  )
  const groups = (list: Sources['epci']) =>
    new Map(list.map((e) => [e.code, e.membres.map((m) => m.code)]))
  const epci = groups(sources.epci)
  const ept = groups(sources.ept)
  const actual = sources.communes.filter((c) => c.type === 'commune-actuelle')
  const bySiren = new Map(
    actual.flatMap((c) => (c.siren === undefined ? [] : [[c.siren, c.code] as const])),
  )
  const codes = new Set(actual.map((c) => c.code))
  const extract = new Map<string, string[]>()
  for (const { siren, insee } of sources.epciCommunes2025)
    extract.set(siren, [...(extract.get(siren) ?? []), insee])

  const membre = (kind: Membre['kind'], members: readonly string[]): Membre => {
    const communes = members
      .flatMap((code) => actuelOf(code) ?? [])
      .filter((code) => metropole.has(code))
    return {
      kind,
      communes,
      isOutreMer: communes.length === 0 && members.every((code) => /^9[78]/.test(code)),
    }
  }
  return (siren) => {
    const group = epci.get(siren)
    if (group) return membre('epci', group)
    const territorial = ept.get(siren)
    if (territorial) return membre('ept', territorial)
    const commune = bySiren.get(siren) ?? (codes.has(siren) ? siren : undefined)
    if (commune !== undefined) return membre('commune', [commune])
    const old = extract.get(siren)
    return old ? membre('epci', old) : null
  }
}

/** Follows any code of 2015 or later to a commune of today; `null` when it leads nowhere. */
export function makeActuelOf({
  inputs,
  polygones,
  actuelles,
}: Contexte): (code: string) => string | null {
  const steps = stepsBetween(inputs.passages, 2015, 2018)
  return (code) => {
    if (actuelles.communes.has(code)) return code
    const index =
      polygones.indexOf.get(code) ?? polygones.indexOf.get(follow(code, steps)[0]?.code ?? '')
    return index === undefined ? null : (actuelles.codeOfPolygone[index] ?? null)
  }
}
