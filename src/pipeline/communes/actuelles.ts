import type { Finding } from '#/domain/finding.ts'
import { error, notice } from '../entrees/findings.ts'
import type { Inputs } from '../entrees/inputs.ts'
import type { CommuneActuelle } from './communeActuelle.ts'
import { deduceFusion } from './fusionRecente.ts'
import { shareOut } from './partage.ts'
import { follow, stepsBetween } from './passage.ts'
import type { Polygones } from './polygones.ts'

export type Actuelles = {
  communes: Map<string, CommuneActuelle>
  /** For each polygon, the commune of today that it is (or mostly is). */
  codeOfPolygone: string[]
  /** Population of today brought to the polygons, integers, sums kept. */
  population: number[]
}

/** Links the polygons of 2018 to the communes of today: same code, else chef-lieu, else passage. */
export function linkActuelles(
  inputs: Inputs,
  polygones: Polygones,
  findings: Finding[],
): Actuelles {
  const communes = readActuelles(inputs)
  const chefLieu = new Map(
    inputs.etalab.communes
      .filter((c) => c.type === 'commune-deleguee' || c.type === 'commune-associee')
      .map((c) => [c.code, c.chefLieu ?? ''] as const),
  )
  const steps = stepsBetween(inputs.passages, 2018, 2024)
  const resolve = (code: string): string | null => {
    if (communes.has(code)) return code
    const chief = chefLieu.get(code)
    return chief !== undefined && communes.has(chief) ? chief : null
  }
  const direct = polygones.liste.map((polygone) => {
    const [main] = follow(polygone.code, steps).sort((a, b) => b.part - a.part)
    return resolve(polygone.code) ?? resolve(main?.code ?? '')
  })
  const codeOfPolygone = direct.map((found, index) => {
    const code = found ?? deduceFusion(index, { direct, inputs, polygones, communes, findings })
    const polygone = polygones.liste[index]
    if (code === null && polygone) {
      error(
        findings,
        'commune-actuelle-introuvable',
        `Le polygone de ${polygone.nom} (${polygone.code}) ne mène à aucune commune d’aujourd’hui.`,
        { territoireId: `commune:${polygone.code}` },
      )
    }
    if (code === null) return ''
    communes.get(code)?.polygones.push(index)
    return code
  })
  findHosts(inputs, polygones, communes, findings)
  return { communes, codeOfPolygone, population: sharePopulation(communes, polygones) }
}

/** Communes of today in the metropole; the four without EPCI take the population of the 2024 table. */
function readActuelles(inputs: Inputs): Map<string, CommuneActuelle> {
  const membership = new Map(
    inputs.etalab.epci.flatMap((epci) =>
      epci.membres.map(
        (m) => [m.code, { epci: epci.code, population: m.populationMunicipale }] as const,
      ),
    ),
  )
  const communes = new Map<string, CommuneActuelle>()
  for (const c of inputs.etalab.communes) {
    if (c.type !== 'commune-actuelle' || c.zone !== 'metro') continue
    const member = membership.get(c.code)
    communes.set(c.code, {
      code: c.code,
      nom: c.nom,
      dep: c.departement ?? '',
      reg: c.region ?? '',
      siren: c.siren ?? null,
      epci: member?.epci ?? null,
      population: member?.population ?? inputs.tables[2024].communes.get(c.code)?.population ?? 0,
      polygones: [],
      hote: null,
    })
  }
  return communes
}

/** A commune of today without polygon stays with the polygon that holds it, and is named. */
function findHosts(
  inputs: Inputs,
  polygones: Polygones,
  communes: Map<string, CommuneActuelle>,
  findings: Finding[],
) {
  const after = stepsBetween(inputs.passages, 2018, 2024)
  const before = stepsBetween(inputs.passages, 2015, 2018)
  const splits = new Map<string, number>()
  polygones.liste.forEach(({ code }, index) => {
    for (const lien of follow(code, after)) splits.set(lien.code, index)
  })
  for (const commune of communes.values()) {
    if (commune.polygones.length > 0) continue
    const old = polygones.indexOf.get(follow(commune.code, before)[0]?.code ?? '')
    const host = splits.get(commune.code) ?? old ?? null
    commune.hote = host
    const polygone = host === null ? undefined : polygones.liste[host]
    const details = { territoireId: `commune:${commune.code}` }
    if (!polygone) {
      error(
        findings,
        'commune-sans-polygone',
        `La commune d’aujourd’hui ${commune.nom} (${commune.code}) n’a aucun polygone et n’est retrouvée dans aucun.`,
        details,
      )
      continue
    }
    notice(
      findings,
      'commune-sans-polygone-propre',
      `La commune d’aujourd’hui ${commune.nom} (${commune.code}), séparée depuis 2018, n’a pas de polygone propre : elle reste dans celui de ${polygone.nom} (${polygone.code}).`,
      details,
    )
  }
}

function sharePopulation(communes: Map<string, CommuneActuelle>, polygones: Polygones): number[] {
  const population = polygones.liste.map(() => 0)
  for (const commune of communes.values()) {
    const targets =
      commune.polygones.length > 0 ? commune.polygones : commune.hote === null ? [] : [commune.hote]
    const weights = targets.map((index) => polygones.liste[index]?.population2018 ?? 0)
    shareOut(commune.population, weights).forEach((share, rank) => {
      const index = targets[rank]
      if (index !== undefined) population[index] = (population[index] ?? 0) + share
    })
  }
  return population
}
