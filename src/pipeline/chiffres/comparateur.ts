import type { Finding } from '#/domain/finding.ts'
import { CHIFFRES, type Chiffre } from '#/domain/geoFiles.ts'
import { shareOut } from '../communes/partage.ts'
import { follow, stepsBetween } from '../communes/passage.ts'
import type { Polygones } from '../communes/polygones.ts'
import { readNumber } from '../entrees/csv.ts'
import { notice } from '../entrees/findings.ts'
import type { Inputs } from '../entrees/inputs.ts'

/** Column of the comparator behind each figure, and the unit of its shares. */
export const COLONNES = {
  population2013: { colonne: 'P13_POP', unit: 1 },
  population2018: { colonne: 'P18_POP', unit: 1 },
  emplois2013: { colonne: 'P13_EMPLT', unit: 0.1 },
  emplois2018: { colonne: 'P18_EMPLT', unit: 0.1 },
  etablissements: { colonne: 'ETTOT18', unit: 1 },
  etablissementsAgriculture: { colonne: 'ETAZ18', unit: 1 },
  etablissementsIndustrie: { colonne: 'ETBE18', unit: 1 },
  etablissementsConstruction: { colonne: 'ETFZ18', unit: 1 },
  etablissementsCommerceServices: { colonne: 'ETGU18', unit: 1 },
  etablissementsAdministration: { colonne: 'ETOQ18', unit: 1 },
} as const satisfies Record<Chiffre, { colonne: string; unit: number }>

/** Arrondissements of Paris, Lyon, Marseille: already counted in their commune. */
const ARRONDISSEMENT = /^(751|6938|132)\d{2}$|^6938\d$/

/** Years in which the comparator's communes can be found: it was published in the geography of 2021. */
const GEOGRAPHIE = 2021

export type Comparateur = {
  chiffres: Record<Chiffre, (number | null)[]>
  niveauVieMedian: (number | null)[]
  /** Commune of the comparator that holds each polygon, or most of it. */
  codeOfPolygone: (string | null)[]
  /** Median by commune of the comparator; `null` when withheld. */
  medianes: Map<string, number | null>
}

/**
 * Brings the comparator to the polygons of 2018. A commune that covers several of
 * them is shared by their population of 2018, in whole units, its sum kept.
 */
export function bringComparateur(
  inputs: Inputs,
  polygones: Polygones,
  findings: Finding[],
): Comparateur {
  const rows = inputs.comparateur.filter((row) => !ARRONDISSEMENT.test(row.CODGEO))
  const known = new Set(rows.map((row) => row.CODGEO))
  const { weights, codeOfPolygone } = spread(inputs, polygones, known)
  const chiffres = Object.fromEntries(
    CHIFFRES.map((id) => [id, polygones.liste.map(() => null)]),
  ) as unknown as Comparateur['chiffres']
  const medianes = new Map<string, number | null>()
  for (const row of rows) {
    const targets = weights.get(row.CODGEO) ?? []
    medianes.set(row.CODGEO, readNumber(row.MED19))
    if (targets.length === 0) {
      notice(
        findings,
        'chiffre-sans-polygone',
        `La commune ${row.CODGEO} du comparateur ne mène à aucun polygone de 2018 ; ses chiffres sont perdus.`,
        {
          territoireId: `commune:${row.CODGEO}`,
          lieu: 'indicateurs/comparateur-communes-2022.csv',
        },
      )
    }
    for (const id of CHIFFRES) {
      const { colonne, unit } = COLONNES[id]
      const value = readNumber(row[colonne])
      if (value === null) continue
      shareOut(
        value,
        targets.map((target) => target.weight),
        unit,
      ).forEach((share, rank) => {
        const index = targets[rank]?.index
        if (index !== undefined) chiffres[id][index] = (chiffres[id][index] ?? 0) + share
      })
    }
  }
  const niveauVieMedian = codeOfPolygone.map((code) =>
    code === null ? null : (medianes.get(code) ?? null),
  )
  return { chiffres, niveauVieMedian, codeOfPolygone, medianes }
}

function spread(inputs: Inputs, polygones: Polygones, known: ReadonlySet<string>) {
  const steps = stepsBetween(inputs.passages, 2018, GEOGRAPHIE)
  const weights = new Map<string, { index: number; weight: number }[]>()
  const codeOfPolygone = polygones.liste.map((polygone, index) => {
    const liens = follow(polygone.code, steps).sort((a, b) => b.part - a.part)
    for (const { code, part } of liens) {
      const target = { index, weight: polygone.population2018 * part }
      weights.set(code, [...(weights.get(code) ?? []), target])
    }
    return liens.find((lien) => known.has(lien.code))?.code ?? null
  })
  return { weights, codeOfPolygone }
}
