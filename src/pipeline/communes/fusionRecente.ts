import type { Finding } from '#/domain/finding.ts'
import { notice } from '../entrees/findings.ts'
import type { Inputs } from '../entrees/inputs.ts'
import type { CommuneActuelle } from './communeActuelle.ts'
import type { Polygones } from './polygones.ts'

type Indices = {
  /** Commune of today of each polygon, where a table says it. */
  direct: readonly (string | null)[]
  inputs: Pick<Inputs, 'tables'>
  polygones: Polygones
  communes: ReadonlyMap<string, CommuneActuelle>
  findings: Finding[]
}

/**
 * Commune of today of a polygon that no table follows: a merger of 2025 or later
 * that left no commune déléguée. Among the neighbours it is the one whose
 * population grew by nearly that of the missing commune since the 2024 table.
 * Always named, since it is a deduction; `null` when no neighbour grew.
 */
export function deduceFusion(index: number, indices: Indices): string | null {
  const { direct, inputs, polygones, communes, findings } = indices
  const polygone = polygones.liste[index]
  const before = inputs.tables[2024].communes
  const missing = before.get(polygone?.code ?? '')?.population
  if (!polygone || missing === undefined) return null
  const candidates = (polygones.voisins[index] ?? []).flatMap((voisin) => {
    const commune = communes.get(direct[voisin] ?? '')
    const old = commune && before.get(commune.code)
    if (!commune || !old) return []
    const growth = commune.population - old.population
    return [{ commune, old, growth, distance: Math.abs(growth - missing) }]
  })
  const [best] = candidates.sort(
    (a, b) => a.distance - b.distance || (a.commune.code < b.commune.code ? -1 : 1),
  )
  if (!best || best.growth <= 0) return null
  const renamed = best.old.nom === best.commune.nom ? '' : `, devenue ${best.commune.nom}`
  notice(
    findings,
    'fusion-deduite',
    `${polygone.nom} (${polygone.code}, ${missing} hab.) n’est suivie par aucune table après 2024 ; elle est rattachée à sa voisine ${best.old.nom} (${best.commune.code})${renamed}, dont la population passe de ${best.old.population} à ${best.commune.population}.`,
    { territoireId: `commune:${polygone.code}` },
  )
  return best.commune.code
}
