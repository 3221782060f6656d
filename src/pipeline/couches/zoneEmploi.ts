import { follow, stepsBetween } from '../communes/passage.ts'
import { notice } from '../entrees/findings.ts'
import type { Contexte, CoucheDraft } from './contexte.ts'
import { buildPartition, type Fiche } from './partition.ts'

/** Zones d'emploi 2010, read in the table of 2018, whose communes are the polygons. */
export function buildZoneEmploi2010(contexte: Contexte): CoucheDraft {
  const { inputs, polygones } = contexte
  const table = inputs.tables[2018].communes
  const values = polygones.liste.map(({ code }) => table.get(code)?.ze ?? null)
  const fiches = new Map<string, Fiche>()
  for (const commune of table.values())
    add(fiches, commune.ze, inputs.libelles[2018].get(`ZE2010:${commune.ze}`), commune.population)
  return buildPartition('zone-emploi-2010', values, fiches, contexte)
}

/** Zones d'emploi 2020, read in the table of 2020; population of today, through the polygons. */
export function buildZoneEmploi2020(contexte: Contexte): CoucheDraft {
  const { inputs, polygones, actuelles, findings } = contexte
  const table = inputs.tables[2020].communes
  const steps = stepsBetween(inputs.passages, 2018, 2020)
  const nomOf = (ze: string) => inputs.libelles[2020].get(`ZE2020:${ze}`)
  const values = polygones.liste.map((polygone) => {
    const liens = follow(polygone.code, steps).sort((a, b) => b.part - a.part)
    const zones = liens.flatMap((lien) => table.get(lien.code)?.ze ?? [])
    const [main] = zones
    if (main !== undefined && new Set(zones).size > 1) {
      notice(
        findings,
        'polygone-partage',
        `Le polygone de ${polygone.nom} (${polygone.code}) s’étend en 2020 sur plusieurs zones d’emploi : ${[...new Set(zones)].map((ze) => nomOf(ze) ?? ze).join(', ')}. Il est rattaché à ${nomOf(main) ?? main}.`,
        { territoireId: `commune:${polygone.code}`, lieu: 'zone-emploi-2020' },
      )
    }
    return main ?? null
  })
  const fiches = new Map<string, Fiche>()
  for (const commune of table.values()) add(fiches, commune.ze, nomOf(commune.ze), 0)
  values.forEach((ze, index) => {
    const fiche = ze === null ? undefined : fiches.get(ze)
    if (fiche) fiche.population = (fiche.population ?? 0) + (actuelles.population[index] ?? 0)
  })
  return buildPartition('zone-emploi-2020', values, fiches, contexte)
}

function add(
  fiches: Map<string, Fiche>,
  code: string,
  nom: string | undefined,
  population: number,
) {
  const known = fiches.get(code)
  fiches.set(code, {
    nom: nom ?? code,
    population: (known?.population ?? 0) + population,
    nbCommunes: (known?.nbCommunes ?? 0) + 1,
  })
}
