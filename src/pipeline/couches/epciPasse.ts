import { stepsBetween } from '../communes/passage.ts'
import { assignByPopulation, type Part, partsByPolygon } from '../communes/rattachement.ts'
import { notice } from '../entrees/findings.ts'
import { SANS_EPCI } from '../entrees/tables.ts'
import type { Contexte, CoucheDraft } from './contexte.ts'
import { buildPartition, type Fiche, nameOutsiders } from './partition.ts'

/** A past vintage of the EPCI, with the population of that vintage by polygon. */
export type EpciPasse = { couche: CoucheDraft; population: number[] }

/** EPCI of 2016 or 2017: figures from the table of the year, shape from the polygons of 2018. */
export function buildEpciPasse(annee: 2016 | 2017, contexte: Contexte): EpciPasse {
  const { inputs, polygones, findings } = contexte
  const table = inputs.tables[annee]
  const sources = [...table.communes.values()].map((c) => ({
    code: c.code,
    nom: c.nom,
    population: c.population,
    value: c.epci,
  }))
  const parts = partsByPolygon(
    sources,
    stepsBetween(inputs.passages, annee, 2018),
    polygones.indexOf,
    { lieu: table.lieu, findings },
  )
  const fiches = fichesOf(annee, contexte)
  const nomOf = (siren: string) =>
    siren === SANS_EPCI ? 'aucun EPCI' : (fiches.get(siren)?.nom ?? siren)
  const assigned = assignByPopulation(parts, polygones.liste, {
    libelle: `EPCI en ${annee}`,
    nomOf,
    findings,
  })
  const values = assigned.map((siren) => (siren === SANS_EPCI ? null : siren))
  const id = `epci-${annee}` as const
  const couche = buildPartition(id, values, fiches, contexte)
  nameOutsiders(id, values, contexte)
  const population = polygones.liste.map((_, index) =>
    sum((parts.get(index) ?? []).map((part) => part.population)),
  )
  nameDifferences(couche, parts, contexte)
  return { couche, population }
}

function fichesOf(annee: 2016 | 2017, { inputs }: Contexte): Map<string, Fiche> {
  const fiches = new Map<string, Fiche>()
  for (const commune of inputs.tables[annee].communes.values()) {
    if (commune.epci === SANS_EPCI) continue
    const known = fiches.get(commune.epci)
    fiches.set(commune.epci, {
      nom: inputs.libelles[annee].get(`EPCI:${commune.epci}`) ?? commune.epci,
      nature: commune.nature === 'ME' ? 'METRO' : commune.nature,
      population: (known?.population ?? 0) + commune.population,
      nbCommunes: (known?.nbCommunes ?? 0) + 1,
    })
  }
  return fiches
}

/** A territory whose polygons do not hold the population of its table is named. */
function nameDifferences(
  couche: CoucheDraft,
  parts: ReadonlyMap<number, Part[]>,
  { findings }: Contexte,
) {
  for (const territoire of couche.territoires) {
    const drawn = sum(
      territoire.polygones.flatMap((index) =>
        (parts.get(index) ?? []).map((part) => part.population),
      ),
    )
    if (drawn === territoire.population) continue
    notice(
      findings,
      'perimetre-approche',
      `« ${territoire.nom} » (${territoire.code}) compte ${territoire.population} habitants dans la table de l’année, mais ses polygones de 2018 en portent ${drawn} : une commune nouvelle réunit des communes de plusieurs EPCI.`,
      { territoireId: `epci:${territoire.code}`, lieu: couche.id },
    )
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
