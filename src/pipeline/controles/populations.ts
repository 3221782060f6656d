import type { Finding } from '#/domain/finding.ts'
import { readNumber } from '../entrees/csv.ts'
import { notice } from '../entrees/findings.ts'
import type { Inputs } from '../entrees/inputs.ts'

/** Share of the communes compared that must agree; the rest merged or split in between. */
const PART_ATTENDUE = 0.95

/**
 * Checks, by numbers, the years the manifest gives to the populations: the table
 * of 2015 carries 2013, that of 2020 carries 2018 (comparator), that of 2024
 * carries 2021 (towns file), and the npm package the one in force in 2025.
 */
export function checkPopulationVintages(inputs: Inputs, findings: Finding[]): void {
  const comparateur = (column: 'P13_POP' | 'P18_POP') =>
    new Map(inputs.comparateur.map((row) => [row.CODGEO, readNumber(row[column])]))
  const tableOf = (annee: 2015 | 2020 | 2024) =>
    new Map([...inputs.tables[annee].communes.values()].map((c) => [c.code, c.population]))
  const package2026 = new Map(
    inputs.etalab.epci.flatMap((epci) =>
      epci.membres.map((m) => [m.code, m.populationMunicipale] as const),
    ),
  )
  const checks = [
    ['la table de 2015 porte la population de 2013', tableOf(2015), comparateur('P13_POP')],
    ['la table de 2020 porte la population de 2018', tableOf(2020), comparateur('P18_POP')],
    [
      'la table de 2024 porte la population de 2021',
      tableOf(2024),
      new Map(inputs.fond.villes.map((row) => [row.insee_com, readNumber(row.population_2021)])),
    ],
    [
      'le paquet des EPCI actuels porte la population en vigueur en 2025',
      package2026,
      new Map(inputs.epciCommunes2025.map((row) => [row.insee, readNumber(row.pmun_2025)])),
    ],
  ] as const
  for (const [libelle, left, right] of checks) {
    const common = [...left].filter(([code]) => (right.get(code) ?? null) !== null)
    const equal = common.filter(([code, population]) => right.get(code) === population)
    const part = common.length === 0 ? 0 : equal.length / common.length
    if (part >= PART_ATTENDUE) continue
    notice(
      findings,
      'millesime-de-population',
      `Le contrôle « ${libelle} » n’est vérifié que pour ${equal.length} communes sur ${common.length} : vérifiez le millésime annoncé.`,
    )
  }
}
